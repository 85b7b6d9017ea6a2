import {
  type AnyRecord,
  type Dataset,
  type KindDescription,
  type LocalizedText,
  valuesAt,
} from '@briefing/model/dataset';
import { joinSpans, type Line, type Span, span } from '../output/span.ts';
import { type Table, type TableColumn, table } from '../output/table.ts';
import type { View } from '../output/view.ts';
import { wordsAt } from './field-values.ts';
import { createRecordReader, type RecordReader } from './record-reader.ts';
import { separator } from './separator.ts';
import { toneOf } from './tone.ts';

/** Which records to list, and what of them. */
export interface Listing {
  readonly kind: KindDescription;
  readonly columns: KindDescription['columns'];
  readonly records: readonly AnyRecord[];
  readonly widths: typeof COMFORTABLE;
}

/** Ids that are wider stand under the name; claims have three digits. */
const WIDEST_ID_COLUMN = 12;
/** Least widths in which names and values read well. */
export const COMFORTABLE = { caption: 26, value: 12 };
/** Least widths where a reader asked for the columns: better narrow than not there. */
export const NARROW = { caption: 14, value: 8 };

/** A table with what stands above it. */
export interface RecordTable extends Table {
  readonly title: readonly Line[];
}

/** One table, on a terminal one for each beginning that its ids share, which then stands above it once. */
export function recordTables(
  dataset: Dataset,
  { kind, columns, records, widths }: Listing,
  view: View,
): RecordTable[] {
  const reader = createRecordReader(dataset, view);
  const groups = Map.groupBy(records, ({ id }) =>
    view.columns === undefined ? '' : id.slice(0, id.lastIndexOf('/') + 1),
  );
  return [...groups].map(([prefix, members]) => {
    const ids = members.map(({ id }) => id.slice(prefix.length));
    const widestId = Math.max(...ids.map(view.measure));
    // A column of long ids would leave no room for anything else.
    const below = prefix !== '' && widestId > WIDEST_ID_COLUMN;
    const rows = members.map((record, index) => {
      const id = ids[index] ?? record.id;
      const name = span(reader.caption(record.id));
      return [
        ...(below ? [[name, span(`\n${id}`, 'faint')]] : [[span(id, 'faint')], [name]]),
        ...columns.map(({ path }) => cellOf(reader, record, path)),
      ];
    });
    const leading = below
      ? [{ title: kind.label[view.lang], least: widestId }]
      : [{ title: 'id' }, { title: kind.label[view.lang], least: widths.caption }];
    const heads: TableColumn[] = [
      ...leading,
      ...columns.map(({ label }) => ({ title: label[view.lang], least: widths.value, lines: 2 })),
    ];
    const filled = heads.map((_, index) => rows.some((row) => (row[index]?.length ?? 0) > 0));
    const kept = rows.map((row) => row.filter((_, index) => filled[index]));
    return {
      title: titleOf(kind, prefix, members.length, view),
      ...table(
        heads.filter((_, index) => filled[index]),
        kept,
        view,
        leading.length,
      ),
    };
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

const IDS_BEGIN: LocalizedText = { en: 'ids begin with', ja: 'idの先頭' };
