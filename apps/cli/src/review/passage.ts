import type { DraftClaim } from '@briefing/ingest';
import { type NormalText, rawRange, textDigest, verifyAnchors } from '@briefing/model/text';

/** One raw line with the passage marked in it. */
export interface PassageLine {
  readonly number: number;
  readonly parts: readonly { readonly text: string; readonly marked: boolean }[];
}

/** A text in which passages are looked up. */
export interface PassageText {
  /** Whether it is the text that was drafted. */
  readonly same: boolean;
  /** The lines of a claim's passage with lines around it; empty when it is not in the text. */
  linesOf(claim: DraftClaim, around: number): readonly PassageLine[];
}

// What a screen shows of a line that is a whole page, on each side of the passage.
const LONGEST_SIDE = 160;

interface RawLine {
  /** Code points of the raw text before it. */
  readonly start: number;
  readonly points: readonly string[];
}

/** Prepares a text; `digest` is that of the text that was drafted. */
export function passageText(normal: NormalText, digest: string): PassageText {
  const same = textDigest(normal) === digest;
  let lines: readonly RawLine[] | undefined;
  return {
    same,
    linesOf({ anchor }, around) {
      const [found] = same ? [anchor] : verifyAnchors(normal, [anchor]);
      if (found?.start === undefined) return [];
      const range = rawRange(normal, { start: found.start, length: anchor.length });
      if (range === undefined) return [];
      lines ??= rawLines(normal.raw);
      const all = lines;
      const first = all.findLastIndex(({ start }) => start <= range.start);
      const last = all.findLastIndex(({ start }) => start < range.end);
      const from = Math.max(0, first - around);
      return all.slice(from, last + 1 + around).map((line, index) => ({
        number: from + index + 1,
        parts: marked(line, range),
      }));
    },
  };
}

function rawLines(raw: string): RawLine[] {
  let start = 0;
  return raw.split(/(?<=\r\n|\r(?!\n)|\n)/u).map((text) => {
    const all = [...text];
    const line = { start, points: all.filter((point) => point !== '\n' && point !== '\r') };
    start += all.length;
    return line;
  });
}

function marked({ start, points }: RawLine, range: { start: number; end: number }) {
  const clamp = (at: number) => Math.min(Math.max(at - start, 0), points.length);
  const [from, to] = [clamp(range.start), clamp(range.end)];
  const before = points.slice(0, from);
  const after = points.slice(to);
  const cutBefore = before.length > LONGEST_SIDE ? ['…', ...before.slice(-LONGEST_SIDE)] : before;
  const cutAfter = after.length > LONGEST_SIDE ? [...after.slice(0, LONGEST_SIDE), '…'] : after;
  return [
    { text: cutBefore.join(''), marked: false },
    { text: points.slice(from, to).join(''), marked: true },
    { text: cutAfter.join(''), marked: false },
  ].filter(({ text }) => text !== '');
}
