import { japaneseShare } from '../text/script.ts';
import { type Marker, readMarker } from './marker.ts';

/** A raw line by what can be seen of it alone. */
export interface LineShape {
  /** Units of the folded text, without the line end and the spaces around. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly indent: number;
  readonly blank: boolean;
  readonly separator: boolean;
  readonly marker: Marker | undefined;
  /** Position of the first address in `text`; -1 for none. */
  readonly url: number;
  readonly japanese: boolean;
  /** Ends as a sentence does. */
  readonly closed: boolean;
}

/** A longer line is prose whatever it begins with, and no pattern is run over it. */
const LONGEST_LABEL = 160;

const SEPARATOR = /^(?:[^\p{L}\p{N}\s] ?){3,160}$/u;
const CLOSED = /[.!?。!?」』"”)…]$/u;

/** The shapes of all lines of a folded text. */
export function shapeLines(folded: string): LineShape[] {
  const shapes: LineShape[] = [];
  let from = 0;
  while (from <= folded.length) {
    const next = folded.indexOf('\n', from);
    const to = next === -1 ? folded.length : next;
    // A final line end closes the last line and opens none.
    if (next === -1 && from === folded.length) break;
    shapes.push(shapeOf(folded, from, to));
    if (next === -1) break;
    from = next + 1;
  }
  return shapes;
}

function shapeOf(folded: string, from: number, to: number): LineShape {
  let start = from;
  let end = to;
  while (start < end && folded[start] === ' ') start += 1;
  while (end > start && folded[end - 1] === ' ') end -= 1;
  const text = folded.slice(start, end);
  const japanese = japaneseShare(text.slice(0, 400)) > 0.2;
  const short = text.length <= LONGEST_LABEL;
  return {
    start,
    end,
    text,
    indent: start - from,
    blank: text === '',
    separator: short && SEPARATOR.test(text),
    marker: readMarker(text, japanese),
    url: text.search(/https?:\/\//u),
    japanese,
    closed: CLOSED.test(text.slice(-1)),
  };
}
