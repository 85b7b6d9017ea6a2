import { type NormalText, parseLineRange, rawRange, spanOfLines } from '@briefing/model/text';

/** Words of the reader's copy with a little of what stands around them. */
export interface Excerpt {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Characters shown on each side of a passage: enough to recognize the sentence. */
const AROUND = 24;

type Span = Parameters<typeof rawRange>[1];

/** Takes excerpts out of a text; undefined for a place that the text does not have. */
export function excerptsOf(normal: NormalText): {
  readonly ofSpan: (span: Span) => Excerpt | undefined;
  readonly ofLines: (lines: string) => Excerpt | undefined;
} {
  const points = [...normal.raw];
  const cut = (from: number, to: number) => onOneLine(points.slice(Math.max(0, from), to).join(''));
  const ofSpan = (span: Span) => {
    const range = rawRange(normal, span);
    if (range === undefined) return undefined;
    const { start, end } = range;
    const from = Math.max(0, start - AROUND);
    const to = Math.min(points.length, end + AROUND);
    return {
      before: `${from > 0 ? '…' : ''}${cut(from, start)}`,
      words: cut(start, end),
      after: `${cut(end, to)}${to < points.length ? '…' : ''}`,
    };
  };
  const ofLines = (lines: string) => {
    const range = parseLineRange(lines);
    const span = range && spanOfLines(normal, range);
    return span && ofSpan(span);
  };
  return { ofSpan, ofLines };
}

function onOneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ');
}
