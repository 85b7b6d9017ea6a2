import type { LocalizedText } from '@briefing/model/dataset';
import { joinSpans, type Line, span } from '../output/span.ts';
import { table } from '../output/table.ts';
import type { RecordReader } from '../records/record-reader.ts';
import { separator } from '../records/separator.ts';
import { toneOf } from '../records/tone.ts';
import type { CrossCount } from './cross-count.ts';

/** What a table of counts by two terms is made of. */
export interface CrossTable {
  readonly counts: CrossCount;
  /** Title of the column of row terms. */
  readonly title: string;
  readonly rows: { readonly vocabulary: string; readonly path: string };
  readonly columns: {
    readonly vocabulary: string;
    readonly path: string;
    /** Shortens a label that is too long for a head. */
    readonly head?: (label: string, term: string) => string;
  };
}

/** A table of counts with totals, where the terminal has room for all columns, else one sentence a row; zero is left blank, so that what occurs stands out. */
export function crossTable(
  reader: RecordReader,
  { counts, title, rows, columns }: CrossTable,
): readonly Line[] {
  const { view } = reader;
  const terms = Object.keys(counts.columns);
  const head = columns.head ?? ((label: string) => label);
  const heads = [
    { title },
    { title: TOTAL[view.lang], align: 'right' as const },
    ...terms.map((term) => ({
      title: head(reader.term(columns.vocabulary, term), term),
      align: 'right' as const,
    })),
  ];
  const body = Object.entries(counts.rows).map(([row, total]) => [
    [span(reader.term(rows.vocabulary, row), toneOf(rows.path, row))],
    [span(String(total), 'strong')],
    ...terms.map((term) => [
      span(String(counts.counts[row]?.[term] ?? ''), toneOf(columns.path, term)),
    ]),
  ]);
  const totals = [
    [span(TOTAL[view.lang], 'strong')],
    [span(String(counts.total), 'strong')],
    ...terms.map((term) => [span(String(counts.columns[term]), 'strong')]),
  ];
  const { lines, leftOut } = table(heads, [...body, totals], view);
  // A column left out would make the counts wrong.
  return leftOut.length === 0 ? lines : sentences(reader, { counts, title, rows, columns });
}

function sentences(
  reader: RecordReader,
  { counts, title, rows, columns }: CrossTable,
): readonly Line[] {
  const { view } = reader;
  const list = (found: Readonly<Record<string, number>>) =>
    joinSpans(
      Object.entries(found).map(([term, count]) => [
        span(`${reader.term(columns.vocabulary, term)} ${count}`, toneOf(columns.path, term)),
      ]),
      separator(view.lang),
    );
  const body = Object.entries(counts.rows).map(([row, total]) => [
    [span(reader.term(rows.vocabulary, row), toneOf(rows.path, row))],
    [span(String(total), 'strong')],
    list(counts.counts[row] ?? {}),
  ]);
  const totals = [
    [span(TOTAL[view.lang], 'strong')],
    [span(String(counts.total), 'strong')],
    list(counts.columns),
  ];
  const heads = [
    { title },
    { title: TOTAL[view.lang], align: 'right' as const },
    { title: '', least: 12 },
  ];
  return table(heads, [...body, totals], view).lines;
}

const TOTAL: LocalizedText = { en: 'total', ja: '計' };
