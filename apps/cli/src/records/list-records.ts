import {
  type AnyRecord,
  type Dataset,
  type KindDescription,
  type LocalizedText,
  valuesAt,
} from '@briefing/model/dataset';
import { usageFailure } from '../arguments/usage-failure.ts';
import type { Outcome } from '../commands/command.ts';
import type { DataSource } from '../data/data-source.ts';
import { datasetFor } from '../data/needed-kinds.ts';
import { recordsOf } from '../data/records-of.ts';
import { paragraph } from '../output/layout.ts';
import { joinSpans, type Line, type Span, span } from '../output/span.ts';
import { type Table, type TableColumn, table } from '../output/table.ts';
import type { View } from '../output/view.ts';
import { wordsAt } from './field-values.ts';
import { createRecordReader, type RecordReader } from './record-reader.ts';
import { separator } from './separator.ts';
import { toneOf } from './tone.ts';

type Column = KindDescription['columns'][number];

/** The columns asked for, by their paths; all columns of the kind when none are. Throws Failure for one that does not exist. */
function chooseColumns(
  { kind, columns }: KindDescription,
  asked: string | undefined,
): readonly Column[] {
  if (asked === undefined) return columns;
  return asked.split(',').map((name) => {
    const found = columns.find(({ path }) => path === name.trim());
    if (found !== undefined) return found;
    const paths = columns.map(({ path }) => path);
    const list = paths.join(', ');
    throw usageFailure(
      {
        en: `${kind} has no column ${name}. Its columns are ${list}.`,
        ja: `${kind} に列 ${name} はありません。列: ${list}`,
      },
      name,
      paths,
    );
  });
}

/** The records of a kind as a table with the columns asked for, or as many as fit. Throws Failure for a column the kind does not have. */
export async function listRecords(
  source: DataSource,
  kind: KindDescription,
  asked: string | undefined,
): Promise<Outcome> {
  const columns = chooseColumns(kind, asked);
  const paths = [...kind.caption, ...columns.map(({ path }) => path)];
  const dataset = await datasetFor(source, kind.kind, paths);
  const records = recordsOf(dataset, kind.kind);
  const tables = new Map<View, readonly RecordTable[]>();
  const tablesIn = (view: View) => {
    const made = tables.get(view) ?? recordTables(dataset, kind, columns, records, view);
    tables.set(view, made);
    return made;
  };
  return {
    data: { kind: kind.kind, count: records.length, records },
    render: (view) =>
      tablesIn(view).flatMap(({ title, lines }, index) => [
        ...(index === 0 ? [] : [[]]),
        ...title,
        ...lines,
      ]),
    notes: (view) => leftOutNote(tablesIn(view), view),
  };
}

interface RecordTable extends Table {
  readonly title: readonly Line[];
}

/** One table, on a terminal one for each beginning that its ids share, which then stands above it once. */
function recordTables(
  dataset: Dataset,
  kind: KindDescription,
  columns: readonly Column[],
  records: readonly AnyRecord[],
  view: View,
): RecordTable[] {
  const reader = createRecordReader(dataset, view);
  const groups = Map.groupBy(records, ({ id }) =>
    view.columns === undefined ? '' : id.slice(0, id.lastIndexOf('/') + 1),
  );
  return [...groups].map(([prefix, members]) => {
    const cells = members.map((record) => [
      [span(record.id.slice(prefix.length), 'faint')],
      [span(reader.caption(record.id))],
      ...columns.map(({ path }) => cellOf(reader, record, path)),
    ]);
    const kept = columns.flatMap((_, index) =>
      cells.some((row) => (row[index + 2]?.length ?? 0) > 0) ? [index] : [],
    );
    const heads: TableColumn[] = [
      { title: 'id' },
      { title: kind.label[view.lang], least: 26 },
      ...kept.map((index) => ({
        title: columns[index]?.label[view.lang] ?? '',
        least: 12,
        lines: 2,
      })),
    ];
    const rows = cells.map((row) => [
      ...row.slice(0, 2),
      ...kept.map((index) => row[index + 2] ?? []),
    ]);
    return { title: titleOf(kind, prefix, members.length, view), ...table(heads, rows, view) };
  });
}

function titleOf(kind: KindDescription, prefix: string, count: number, { lang }: View): Line[] {
  if (prefix === '') return [];
  return [
    [
      span(kind.plural[lang], 'heading'),
      span(`  ${count}`),
      span(`  ${IDS_BEGIN[lang]} ${prefix}`, 'faint'),
    ],
    [],
  ];
}

function cellOf(reader: RecordReader, record: AnyRecord, path: string): Span[] {
  const tones = valuesAt(record, path).map(({ value }) =>
    typeof value === 'string' ? toneOf(path, value) : undefined,
  );
  const parts = wordsAt(reader, record, path, { short: true }).map((part, index) =>
    part.map(({ text }) => span(text, tones[index])),
  );
  return joinSpans(parts, separator(reader.view.lang));
}

function leftOutNote(tables: readonly Table[], view: View): Line[] {
  const names = [...new Set(tables.flatMap(({ leftOut }) => leftOut))];
  if (names.length === 0) return [];
  return [[], ...paragraph([span(LEFT_OUT(names)[view.lang], 'faint')], view)];
}

const IDS_BEGIN: LocalizedText = { en: 'ids begin with', ja: 'idの先頭' };
const LEFT_OUT = (names: readonly string[]): LocalizedText => ({
  en: `No room for: ${names.join(', ')}. Widen the terminal, choose with --columns, or use --json.`,
  ja: `幅の都合で省いた列: ${names.join('、')}。端末を広げるか、--columns で選ぶか、--json を使います。`,
});
