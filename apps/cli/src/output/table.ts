import { type Line, type Span, span } from './span.ts';
import type { View } from './view.ts';
import { plain, truncate, wrap } from './wrap.ts';

/** A column of a table. */
export interface TableColumn {
  readonly title: string;
  /** Numbers stand at the right. */
  readonly align?: 'right';
  /** Narrowest useful width; a column that does not get it is left out. Absent: its widest cell. */
  readonly least?: number;
  /** Lines a cell may take before it is cut; absent: as many as it needs. */
  readonly lines?: number;
}

/** A table ready to print, and the columns for which the terminal was too narrow. */
export interface Table {
  readonly lines: readonly Line[];
  readonly leftOut: readonly string[];
}

/** A cell; off a terminal, where a row is one line, its line ends become spaces. */
export type TableCell = readonly Span[];

const GAP = '  ';

/** Lays out rows in columns that fit the terminal: the first two always, the others while there is room. */
export function table(
  columns: readonly TableColumn[],
  rows: readonly (readonly TableCell[])[],
  view: View,
): Table {
  const cells = view.columns === undefined ? rows.map((row) => row.map(oneParagraph)) : rows;
  const natural = columns.map(({ title }, index) =>
    Math.max(view.measure(title), ...cells.map((row) => cellWidth(row[index] ?? [], view))),
  );
  const widths = fit(columns, natural, view.columns);
  const shown = columns.flatMap((column, index) => {
    const width = widths[index];
    return width === undefined ? [] : [{ column, index, width }];
  });
  const header = shown.map(({ column }) => [[span(column.title, 'strong')]]);
  const rule = shown.map(({ width }) => [[span('-'.repeat(width), 'faint')]]);
  const body = cells.map((row) =>
    shown.map(({ column, index, width }) => cellLines(row[index] ?? [], column, width, view)),
  );
  const sizes = shown.map(({ column, width }) => ({ width, right: column.align === 'right' }));
  return {
    lines: [header, rule, ...body].flatMap((row) => rowLines(row, sizes, view)),
    leftOut: columns.filter((_, index) => widths[index] === undefined).map(({ title }) => title),
  };
}

function oneParagraph(cell: TableCell): Line {
  return cell.map(({ text, ...rest }) => ({ text: text.replaceAll('\n', ' '), ...rest }));
}

function cellWidth(cell: TableCell, { measure }: View): number {
  return Math.max(...plain(cell).split('\n').map(measure));
}

/** Width of each column, undefined for one left out. */
function fit(
  columns: readonly TableColumn[],
  natural: readonly number[],
  room: number | undefined,
): (number | undefined)[] {
  if (room === undefined) return [...natural];
  const least = natural.map((width, index) => Math.min(columns[index]?.least ?? width, width));
  const taken: boolean[] = [];
  let used = 0;
  for (const [index, width] of least.entries()) {
    const next = used + width + (index === 0 ? 0 : GAP.length);
    // What comes after a column left out may still fit, but then the order would say nothing.
    taken.push(index < 2 || (next <= room && taken[index - 1] === true));
    if (taken[index]) used = next;
  }
  const widths = least.map((width, index) => (taken[index] ? width : undefined));
  return share(widths, natural, room - used);
}

/** Gives the spare columns to the cells that lack most, then cuts the second column when even the least is too much. */
function share(
  widths: (number | undefined)[],
  natural: readonly number[],
  spare: number,
): (number | undefined)[] {
  let left = spare;
  while (left > 0) {
    let neediest: number | undefined;
    let lack = 0;
    for (const [index, width] of widths.entries()) {
      const missing = width === undefined ? 0 : (natural[index] ?? 0) - width;
      if (missing > lack) [neediest, lack] = [index, missing];
    }
    if (neediest === undefined) break;
    widths[neediest] = (widths[neediest] ?? 0) + 1;
    left -= 1;
  }
  if (left < 0 && widths[1] !== undefined) widths[1] = Math.max(8, widths[1] + left);
  return widths;
}

function cellLines(cell: Line, { lines: most }: TableColumn, width: number, view: View): Line[] {
  const lines = wrap(cell, width, view.measure);
  if (most === undefined || lines.length <= most) return lines;
  const last: Line = lines
    .slice(most - 1)
    .flatMap((line, index) => (index === 0 ? line : [span(' '), ...line]));
  return [...lines.slice(0, most - 1), truncate(last, width, view.measure)];
}

function rowLines(
  row: readonly (readonly Line[])[],
  sizes: readonly { width: number; right: boolean }[],
  view: View,
): Line[] {
  const height = Math.max(1, ...row.map((lines) => lines.length));
  return Array.from({ length: height }, (_, at) => {
    const line: Span[] = [];
    for (const [index, { width, right }] of sizes.entries()) {
      const cell = row[index]?.[at] ?? [];
      const padding = ' '.repeat(Math.max(0, width - view.measure(plain(cell))));
      if (index > 0) line.push({ text: GAP });
      line.push(...(right ? [{ text: padding }, ...cell] : [...cell, { text: padding }]));
    }
    return trimEnd(line);
  });
}

function trimEnd(line: Span[]): Line {
  const kept = [...line];
  for (let last = kept.pop(); last !== undefined; last = kept.pop()) {
    const text = last.text.trimEnd();
    if (text !== '') return [...kept, { ...last, text }];
  }
  return [];
}
