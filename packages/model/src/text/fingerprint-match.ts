import { GRAM_LENGTH } from './fingerprint.ts';

/** Ascending positions of one fingerprint's grams in the text. */
type Positions = readonly number[];

/**
 * Starts of the windows of `length` characters that hold every fingerprint at least once. A passage can stand
 * nowhere else, so only these few need hashing.
 */
export function windowsHoldingAll(
  marks: readonly Positions[],
  length: number,
  textLength: number,
): number[] {
  const reach = length - GRAM_LENGTH;
  const rarest = marks.reduce((least, mark) => (mark.length < least.length ? mark : least));
  const starts: number[] = [];
  let next = 0;
  for (const gram of rarest) {
    next = Math.max(next, gram - reach);
    for (; next <= gram && next + length <= textLength; next += 1) {
      if (marks.every((mark) => firstFrom(mark, next) <= next + reach)) starts.push(next);
    }
  }
  return starts;
}

/** The stretch of a text that holds the most fingerprints of a passage. */
export interface FingerprintMatch {
  /** Part of the passage's fingerprints found there, 0 to 1. */
  readonly similarity: number;
  /** First position of the first gram and position after the last. */
  readonly start: number;
  readonly end: number;
}

// An edit may lengthen a passage; beyond half as long again it is another one.
const STRETCH = 1.5;

/** The best stretch for a passage that stood at `near`, the closest of equally good ones; undefined when no fingerprint is found. */
export function bestStretch(
  marks: readonly Positions[],
  length: number,
  near: number,
): FingerprintMatch | undefined {
  const hits = marks
    .flatMap((mark, index) => mark.map((at) => ({ at, index })))
    .sort((a, b) => a.at - b.at || a.index - b.index);
  const inside = new Map<number, number>();
  let best: FingerprintMatch | undefined;
  let tail = 0;
  for (const hit of hits) {
    inside.set(hit.index, (inside.get(hit.index) ?? 0) + 1);
    let first = hits[tail];
    while (first !== undefined && hit.at + GRAM_LENGTH - first.at > length * STRETCH) {
      const left = (inside.get(first.index) ?? 1) - 1;
      if (left === 0) inside.delete(first.index);
      else inside.set(first.index, left);
      tail += 1;
      first = hits[tail];
    }
    const start = first?.at ?? hit.at;
    const similarity = inside.size / marks.length;
    const closer = best !== undefined && Math.abs(start - near) < Math.abs(best.start - near);
    if (
      best === undefined ||
      similarity > best.similarity ||
      (similarity === best.similarity && closer)
    ) {
      best = { similarity, start, end: hit.at + GRAM_LENGTH };
    }
  }
  return best;
}

/** The first position from `from` on, by halving; Infinity when there is none. */
function firstFrom(positions: Positions, from: number): number {
  let low = 0;
  let high = positions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((positions[middle] ?? Number.POSITIVE_INFINITY) < from) low = middle + 1;
    else high = middle;
  }
  return positions[low] ?? Number.POSITIVE_INFINITY;
}
