import { isAscii } from './plain-character.ts';
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
/** Columns that a cell keeps on the narrowest terminal. */
const NARROWEST = 8;
/** Longer words, such as an id, may be cut: a column for their sake would push out others. */
const LONGEST_WORD = 20;

/** Lays out rows in columns that fit the terminal: the first `always` in any case, the others while there is room. */
export function table(
  columns: readonly TableColumn[],
  rows: readonly (readonly TableCell[])[],
  view: View,
  always = 2,
): Table {
  const cells = view.columns === undefined ? rows.map((row) => row.map(oneParagraph)) : rows;
  const natural = columns.map(({ title }, index) =>
    Math.max(view.measure(title), ...cells.map((row) => cellWidth(row[index] ?? [], view))),
  );
  const least = columns.map(({ title, least }, index) =>
    least === undefined
      ? (natural[index] ?? 0)
      : Math.max(
          Math.min(least, natural[index] ?? 0),
          view.measure(title),
          ...cells.map((row) => longestWord(row[index] ?? [])),
        ),
  );
  const widths = fit(least, natural, view.columns, always);
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

/** Columns of the longest word that would be cut if a cell were narrower; very long ones are cut all the same. */
function longestWord(cell: TableCell): number {
  const words = plain(cell).split(/[ \n]/u).filter(isAscii);
  return Math.min(LONGEST_WORD, Math.max(0, ...words.map(({ length }) => length)));
}

/** Width of each column, undefined for one left out. */
function fit(
  least: readonly number[],
  natural: readonly number[],
  room: number | undefined,
  always: number,
): (number | undefined)[] {
  if (room === undefined) return [...natural];
  const taken: boolean[] = [];
  let used = 0;
  for (const [index, width] of least.entries()) {
    const next = used + width + (index === 0 ? 0 : GAP.length);
    // What comes after a column left out may still fit, but then the order would say nothing.
    taken.push(index < always || (next <= room && taken[index - 1] === true));
    if (taken[index]) used = next;
  }
  const widths = least.map((width, index) => (taken[index] ? width : undefined));
  return share(widths, natural, room, room - used, always - 1);
}

/** Gives spare columns first to the name, up to half the terminal, then to the cells that lack most; when even the least is too much, the name gives way. */
function share(
  least: readonly (number | undefined)[],
  natural: readonly number[],
  room: number,
  spare: number,
  name: number,
): (number | undefined)[] {
  const widths = [...least];
  const own = widths[name] ?? 0;
  if (spare < 0) {
    widths[name] = Math.max(NARROWEST, own + spare);
    return widths;
  }
  const enough = Math.max(own, Math.min(natural[name] ?? 0, Math.floor(room / 2), own + spare));
  widths[name] = enough;
  for (let left = spare - (enough - own); left > 0; left -= 1) {
    const lacks = widths.map((width, index) =>
      width === undefined ? 0 : (natural[index] ?? 0) - width,
    );
    const neediest = lacks.indexOf(Math.max(...lacks));
    const width = widths[neediest];
    if (width === undefined || (lacks[neediest] ?? 0) <= 0) break;
    widths[neediest] = width + 1;
  }
  return widths;
}

function cellLines(cell: Line, { lines: most }: TableColumn, width: number, view: View): Line[] {
  const lines = wrap(cell, width, view.measure);
  if (most === undefined || lines.length <= most) return lines;
  const rest = lines
    .slice(most - 1)
    .flatMap((line, index, all) => [
      ...(index === 0 ? [] : [gapAfter(all[index - 1] ?? [], view)]),
      ...line,
    ]);
  return [...lines.slice(0, most - 1), truncate(rest, width, view.measure)];
}

/** The space at which a line was broken; Japanese has none. */
function gapAfter(line: Line, { measure }: View): Span {
  const last = plain(line).slice(-1);
  return { text: measure(last) > 1 ? '' : ' ' };
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
