/** What a line of a briefing is. */
export type LineKind =
  | 'lead'
  | 'dateline'
  | 'heading'
  | 'paragraph'
  | 'bullet1'
  | 'bullet2'
  | 'note'
  | 'continuation'
  | 'separator'
  | 'linkheading'
  | 'linktitle'
  | 'link'
  | 'blank';

/** A stretch of the flow, in UTF-16 units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Language of a stretch of text. */
export type TextLang = 'ja' | 'en';

/** One line of the flow: a heading, a bullet or a paragraph, with lines broken by wrapping joined again. */
export interface Block extends Span {
  readonly kind: Exclude<LineKind, 'continuation' | 'blank'>;
  /** Where the words begin, after bullet or heading marks. */
  readonly body: number;
  /** Raw lines, from 1. */
  readonly firstLine: number;
  readonly lastLine: number;
  /** The first-level bullet that a second-level bullet or note stands under, as an index of `blocks`. */
  readonly parent?: number | undefined;
  /** The heading above, as an index of `blocks`. */
  readonly heading?: number | undefined;
  readonly lang: TextLang;
}

/** A text in blocks. `text` is the flow: one block a line, folded; positions in it are UTF-16 units. */
export interface SegmentedText {
  readonly text: string;
  /** Raw code points that each unit of the flow was made from. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Kind of every raw line, in order. */
  readonly lines: readonly LineKind[];
  /** Raw lines too long to be prose, of which only the first part was read. */
  readonly cut: readonly number[];
  readonly blocks: readonly Block[];
  /** Language of most of the text. */
  readonly lang: TextLang;
}

/** Raw code points of a stretch of the flow, end exclusive. */
export function rawSpan(text: SegmentedText, { start, end }: Span): Span {
  return { start: text.starts[start] ?? 0, end: text.ends[end - 1] ?? 0 };
}

/** The block that holds a position of the flow; blocks are in order, so this takes the logarithm of their number. */
export function blockIndexAt(blocks: readonly Block[], at: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
