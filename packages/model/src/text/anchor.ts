import { contextHashes, passageHash } from './digest.ts';
import { fingerprints } from './fingerprint.ts';
import type { NormalText } from './normal-form.ts';
import type { Span } from './span.ts';
import { isSpanOf, linesOf, squeezedPassage } from './span.ts';

/** The larger passage in which a short one is looked for when the text has moved (W3C `refinedBy`); `start` is absolute. */
export interface AnchorBlock extends Span {
  readonly hash: string;
}

/** Where a claim stands in a source, `briefing-anchor/1`: position and digests, never the words. */
export interface Anchor extends Span {
  /** Raw lines, `7` or `15-16`; for people, never used to verify. */
  readonly lines: string;
  /** 16 hexadecimal digits, see `passageHash`. */
  readonly hash: string;
  /** 8 hexadecimal digits each, see `contextHashes`. */
  readonly before: string;
  readonly after: string;
  /** 6 hexadecimal digits each, see `fingerprints`; absent below 20 characters. */
  readonly fingerprints?: readonly string[] | undefined;
  readonly block?: AnchorBlock | undefined;
}

/**
 * The anchor of the passage at `start` (squeezed code points, from 0), positioned inside `block` where one is given.
 * Throws RangeError for a span that is empty, outside the text or outside its block.
 */
export function createAnchor(
  normal: NormalText,
  start: number,
  length: number,
  block?: Span,
): Anchor {
  const span = { start, length };
  const lines = linesOf(normal, span);
  if (lines === undefined) {
    throw new RangeError(`no passage at ${start}+${length} in a text of ${normal.length}`);
  }
  const passage = squeezedPassage(normal, span);
  const marks = fingerprints(passage);
  return {
    lines,
    start,
    length,
    hash: passageHash(passage),
    ...contextHashes(normal, span),
    ...(marks.length > 0 && { fingerprints: marks }),
    ...(block !== undefined && { block: anchorBlock(normal, span, block) }),
  };
}

function anchorBlock(normal: NormalText, inner: Span, { start, length }: Span): AnchorBlock {
  const holds = start <= inner.start && inner.start + inner.length <= start + length;
  if (!holds || !isSpanOf(normal, { start, length })) {
    throw new RangeError(
      `block ${start}+${length} does not hold passage ${inner.start}+${inner.length}`,
    );
  }
  return { start, length, hash: passageHash(squeezedPassage(normal, { start, length })) };
}
