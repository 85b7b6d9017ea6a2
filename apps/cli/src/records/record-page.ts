import type { AnyRecord, KindDescription, LocalizedText } from '@briefing/model/dataset';
import { type Labelled, labelled, paragraph, section } from '../output/layout.ts';
import { type Line, span } from '../output/span.ts';
import { fieldName } from './field-names.ts';
import { type Fields, isFields, wordsAt } from './field-values.ts';
import { nestedList } from './nested-list.ts';
import { passageSpans } from './passage-spans.ts';
import type { RecordReader } from './record-reader.ts';
import { toneOf } from './tone.ts';

/** Fields that stand elsewhere on the page than in their own section. */
const PLACED_APART: ReadonlySet<string> = new Set([
  'id',
  'kind',
  'description',
  'note',
  'facts',
  'sources',
]);

/** A record for people: its name, its columns with labels, then every field that no column shows. */
export function recordPage(reader: RecordReader, record: AnyRecord): Line[] {
  const { view } = reader;
  const kind = reader.kind(record.kind);
  if (kind === undefined) return [];
  const fields: Fields = { ...record };
  // A column that leads into a list of maps shows one field of each; the list itself says more.
  const columns = kind.columns.filter(({ path }) => !path.includes('.*.'));
  const apart = new Set([...PLACED_APART, ...kind.caption, ...columns.map(({ path }) => path)]);
  const rows = columns.flatMap(({ path, label }) => row(reader, record, path, label[view.lang]));
  const plainRows = plainFields(reader, record, fields, apart);
  return [
    ...heading(reader, record, kind),
    ...(rows.length + plainRows.length === 0
      ? []
      : [[], ...labelled([...rows, ...plainRows], view)]),
    ...Object.keys(fields).flatMap((key) =>
      apart.has(key) ? [] : block(reader, record, key, apart),
    ),
    ...block(reader, record, 'facts', new Set()),
    ...('note' in fields && !apart.has('note.en')
      ? section(
          fieldName('note', view.lang),
          wordsAt(reader, record, 'note').flatMap((part) => paragraph(part, view)),
        )
      : []),
    ...block(reader, record, 'sources', new Set()),
  ];
}

function heading(reader: RecordReader, record: AnyRecord, kind: KindDescription): Line[] {
  const { view, dataset } = reader;
  const other = view.lang === 'en' ? 'ja' : 'en';
  const names = [dataset.caption(record.id, view.lang), dataset.caption(record.id, other)];
  const described = kind.columns.some(({ path }) => path === 'description')
    ? []
    : wordsAt(reader, record, 'description').flatMap((part) => paragraph(part, view));
  return [
    [span(kind.label[view.lang]), span(`  ${record.id}`, 'faint')],
    ...paragraph([span(names[0] ?? '', 'strong')], view),
    ...(names[1] === names[0] ? [] : paragraph([span(names[1] ?? '', 'faint')], view)),
    ...(described.length === 0 ? [] : [[], ...described]),
  ];
}

function row(reader: RecordReader, record: AnyRecord, path: string, label: string): Labelled[] {
  const value = wordsAt(reader, record, path).map((part) => part);
  const raw: unknown = path
    .split('.')
    .reduce<unknown>((at, key) => (isFields(at) ? at[key] : undefined), record);
  const tone = typeof raw === 'string' ? toneOf(path, raw) : undefined;
  if (value.length === 0) return [];
  const shown =
    tone === undefined ? value : value.map((part) => part.map(({ text }) => span(text, tone)));
  return [{ label, value: shown }];
}

/** Short fields without a column, such as a reading, as rows of their own. */
function plainFields(
  reader: RecordReader,
  record: AnyRecord,
  fields: Fields,
  apart: ReadonlySet<string>,
): Labelled[] {
  return Object.entries(fields).flatMap(([key, value]) =>
    apart.has(key) || Array.isArray(value) || isFields(value)
      ? []
      : row(reader, record, key, fieldName(key, reader.view.lang)),
  );
}

/** A list or map that no column shows whole, under a heading of its own. */
function block(
  reader: RecordReader,
  record: AnyRecord,
  key: string,
  apart: ReadonlySet<string>,
): Line[] {
  const { view } = reader;
  const value: unknown = Reflect.get(record, key);
  const title = fieldName(key, view.lang);
  if (Array.isArray(value)) {
    if (key === 'anchors') {
      return section(
        title,
        value.flatMap((anchor) => paragraph(passageSpans(anchor, view.lang), view, 2)),
      );
    }
    const when: unknown = Reflect.get(record, 'when');
    return section(
      columnTitle(reader, record, key) ?? title,
      nestedList(reader, record.kind, key, value, typeof when === 'string' ? when : undefined),
    );
  }
  if (!isFields(value)) return [];
  const rows = Object.keys(value).flatMap((inner) =>
    apart.has(`${key}.${inner}`)
      ? []
      : row(reader, record, `${key}.${inner}`, fieldName(inner, view.lang)),
  );
  return section(title, labelled(rows, view, 2));
}

/** A list is called what the column that leads into it is called. */
function columnTitle(reader: RecordReader, { kind }: AnyRecord, key: string): string | undefined {
  const column = reader.kind(kind)?.columns.find(({ path }) => path.startsWith(`${key}.*.`));
  const label: LocalizedText | undefined = column?.label;
  return label?.[reader.view.lang];
}
