import type { LineRange } from './line-range.ts';
import { formatLineRange } from './line-range.ts';
import type { NormalText } from './normal-form.ts';

/** A passage by position: code points of the squeezed text, `start` from 0. */
export interface Span {
  readonly start: number;
  readonly length: number;
}

/** Whether a span is whole numbers, not empty, and inside the text. */
export function isSpanOf(normal: NormalText, { start, length }: Span): boolean {
  return (
    Number.isSafeInteger(start) &&
    Number.isSafeInteger(length) &&
    start >= 0 &&
    length > 0 &&
    start + length <= normal.length
  );
}

/** The squeezed characters of a span; what lies outside the text is left out. */
export function squeezedPassage(normal: NormalText, { start, length }: Span): string {
  const from = Math.min(Math.max(start, 0), normal.length);
  const to = Math.min(Math.max(start + length, from), normal.length);
  return normal.squeezed.slice(normal.units[from], normal.units[to]);
}

/** Where a span stands in the raw text, as W3C TextPositionSelector counts: code points, `end` not included. Undefined outside the text. */
export function rawRange(
  normal: NormalText,
  span: Span,
): { readonly start: number; readonly end: number } | undefined {
  if (!isSpanOf(normal, span)) return undefined;
  const start = normal.rawStarts[span.start];
  const end = normal.rawEnds[span.start + span.length - 1];
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** The passage as received, line ends and all; a character that became several (㍻) is given whole. Empty outside the text. */
export function rawPassage(normal: NormalText, span: Span): string {
  const range = rawRange(normal, span);
  if (range === undefined) return '';
  let offset = 0;
  let unit = 0;
  let from = 0;
  for (const point of normal.raw) {
    if (offset === range.start) from = unit;
    if (offset === range.end) break;
    offset += 1;
    unit += point.length;
  }
  return normal.raw.slice(from, unit);
}

/** The raw lines of a span, as `7` or `15-16`; undefined outside the text. */
export function linesOf(normal: NormalText, span: Span): string | undefined {
  if (!isSpanOf(normal, span)) return undefined;
  const first = normal.lines[span.start];
  const last = normal.lines[span.start + span.length - 1];
  return first === undefined || last === undefined ? undefined : formatLineRange({ first, last });
}

/** The squeezed characters of raw lines, as one span; undefined when they hold none. */
export function spanOfLines(normal: NormalText, { first, last }: LineRange): Span | undefined {
  const start = normal.lines.findIndex((line) => line >= first && line <= last);
  if (start === -1) return undefined;
  const end = normal.lines.findLastIndex((line) => line >= first && line <= last);
  return { start, length: end - start + 1 };
}
