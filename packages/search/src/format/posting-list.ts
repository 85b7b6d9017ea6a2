import { ByteReader } from './byte-reader.ts';

/** A list of more than one document in eight is a bitmap: smaller than a byte for each, and as fast to read. */
const DENSE = 8;

/** Whether a list of so many of all documents is written as a bitmap. */
export function isDense(count: number, documents: number): boolean {
  return count * DENSE > documents;
}

/** How many documents a posting list holds. */
export function countPostings(bytes: Uint8Array, start: number): number {
  const reader = new ByteReader(bytes, start);
  return reader.varint() + reader.varint();
}

/**
 * Reads a posting list into `matches`, which has room for it: `document * 256` plus a tier.
 *
 * A list has two parts, documents that have the key in a title or name and documents that have it in
 * other text only: the lengths of both as varints, then each part, ascending, as varints of the gaps to
 * the document before; or, when it is dense, a bit for each document.
 */
export function readPostings(
  bytes: Uint8Array,
  start: number,
  documents: number,
  tiers: readonly [number, number],
  matches: Int32Array,
): void {
  const reader = new ByteReader(bytes, start);
  const inTitles = reader.varint();
  const count = inTitles + reader.varint();
  const middle = readPart(bytes, reader.at, documents, tiers[0], matches, 0, inTitles);
  readPart(bytes, middle, documents, tiers[1], matches, inTitles, count);
}

/** Reads one part to a range of the matches; gives the place behind its bytes. */
function readPart(
  bytes: Uint8Array,
  start: number,
  documents: number,
  tier: number,
  matches: Int32Array,
  from: number,
  to: number,
): number {
  let at = start;
  let entry = from;
  if (isDense(to - from, documents)) {
    for (let base = tier; base < documents * 256; base += 2048) {
      for (let byte = bytes[at++] ?? 0; byte > 0; byte &= byte - 1) {
        matches[entry++] = base + (31 - Math.clz32(byte & -byte)) * 256;
      }
    }
    return at;
  }
  for (let next = tier; entry < to; next += 256) {
    let gap = bytes[at++] ?? 0;
    for (let shift = 7; gap >>> shift > 0; shift += 7) {
      gap = (gap & ((1 << shift) - 1)) | ((bytes[at++] ?? 0) << shift);
    }
    next += gap * 256;
    matches[entry++] = next;
  }
  return at;
}
