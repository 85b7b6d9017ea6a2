import stringWidth from 'string-width';
import type { Location } from './diagnostic.ts';
import { visibleText } from './visible-text.ts';

/** Lines of a source file around a place, ready to be printed under a problem. */
export interface Excerpt {
  /** The line before, where it has text, and the line in question. */
  readonly lines: readonly { readonly number: number; readonly text: string }[];
  /** Terminal columns before the caret. */
  readonly offset: number;
  /** Terminal columns that carets underline, at least 1. */
  readonly width: number;
}

/** Longer lines are cut around the place: a reader sees where, not everything. */
const MOST_COLUMNS = 100;

/** What stands at a place of a text, with the columns to underline; undefined where the text has no such line. */
export function excerptAt(text: string, { line, column }: Location): Excerpt | undefined {
  const lines = linesAround(text, line);
  const whole = lines?.current;
  if (lines === undefined || whole === undefined || whole.trim() === '') return undefined;
  const start = Math.min(column - 1, whole.length);
  const token = tokenAt(whole, start);
  const { before, shown } = cutAround(whole, start, token.length);
  const previous = lines.previous;
  return {
    lines: [
      ...(previous === undefined || previous.trim() === ''
        ? []
        : [{ number: line - 1, text: visibleText(cutAround(previous, 0, 0).shown) }]),
      { number: line, text: visibleText(shown) },
    ],
    offset: stringWidth(visibleText(before)),
    width: Math.max(1, stringWidth(visibleText(token))),
  };
}

function linesAround(text: string, line: number) {
  let at = 0;
  let previous: string | undefined;
  for (let number = 1; number <= line; number += 1) {
    if (at > text.length) return undefined;
    const end = text.indexOf('\n', at);
    const current = text.slice(at, end < 0 ? text.length : end).replace(/\r$/u, '');
    if (number === line) return { previous, current };
    previous = current;
    if (end < 0) return undefined;
    at = end + 1;
  }
  return undefined;
}

/** The scalar that begins at a place of a line: quoted to its quote, plain to the mark that ends it. */
function tokenAt(line: string, start: number): string {
  const rest = line.slice(start);
  const [first = ''] = rest;
  if (visibleText(first) !== first) return first;
  const quoted = /^"(?:[^"\\]|\\.)*"|^'(?:[^']|'')*'/u.exec(rest);
  if (quoted !== null) return quoted[0];
  const inFlow = /[[{][^\]}]*$/u.test(line.slice(0, start));
  const plain = (inFlow ? /^.[^,\]}]*/u : /^.*/u).exec(rest)?.[0] ?? '';
  // A key is underlined without its value.
  const key = /^[\w-]+(?=:(?:\s|$))/u.exec(plain)?.[0];
  return key ?? plain.replace(/\s+#.*$/u, '').trimEnd();
}

function cutAround(line: string, start: number, length: number) {
  if (stringWidth(line) <= MOST_COLUMNS) return { before: line.slice(0, start), shown: line };
  // Half of the room before the place, where it is far into the line.
  const from = start > MOST_COLUMNS / 2 ? start - MOST_COLUMNS / 4 : 0;
  const lead = from > 0 ? '…' : '';
  const to = Math.max(from + MOST_COLUMNS, start + Math.min(length, MOST_COLUMNS / 2));
  const tail = to < line.length ? '…' : '';
  return {
    before: lead + line.slice(from, start),
    shown: lead + line.slice(from, to) + tail,
  };
}
