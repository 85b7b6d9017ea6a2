import { type Anchor, createAnchor, type NormalText, normalizeText } from '@briefing/model/text';
import { rawSpan, type SegmentedText, type Span } from '../segment/segmented-text.ts';

/** Anchors stretches of the flow in the normal form of the raw text. */
export interface Anchoring {
  readonly normal: NormalText;
  /** The anchor of a stretch, inside a larger one where that is given; undefined where it holds no character of the normal form. */
  anchor(span: Span, within?: Span): Anchor | undefined;
}

// The digest of a block is computed for every claim in it; a block longer than a paragraph says little more.
const LONGEST_BLOCK = 600;

/** Prepares anchoring for a text. */
export function anchoring(raw: string, segmented: SegmentedText): Anchoring {
  const normal = normalizeText(raw);
  const squeezed = (span: Span) => squeezedSpan(normal, rawSpan(segmented, span));
  return {
    normal,
    anchor(span, within) {
      const { start, length } = squeezed(span);
      if (length === 0) return undefined;
      const block = within === undefined ? undefined : squeezed(within);
      const holds =
        block !== undefined &&
        block.length <= LONGEST_BLOCK &&
        block.start <= start &&
        start + length <= block.start + block.length;
      return createAnchor(normal, start, length, holds ? block : undefined);
    },
  };
}

/** Positions of the normal form made from a stretch of raw code points. */
function squeezedSpan({ rawStarts, rawEnds, length }: NormalText, raw: Span) {
  const start = firstAt(length, (at) => (rawEnds[at] ?? 0) > raw.start);
  const end = firstAt(length, (at) => (rawStarts[at] ?? 0) >= raw.end);
  return { start, length: Math.max(0, end - start) };
}

/** The first position at which a condition that stays true holds. */
function firstAt(length: number, holds: (at: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
