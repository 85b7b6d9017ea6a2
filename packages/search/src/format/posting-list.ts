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
    // Four bytes at a time: leaving the inner loop is what takes time. Bytes behind the part are cut off.
    for (let left = documents; left > 0; left -= 32, at += 4) {
      let bits =
        (bytes[at] ?? 0) |
        ((bytes[at + 1] ?? 0) << 8) |
        ((bytes[at + 2] ?? 0) << 16) |
        ((bytes[at + 3] ?? 0) << 24);
      if (left < 32) bits &= (1 << left) - 1;
      const last = (documents - left + 31) * 256 + tier;
      for (; bits !== 0; bits &= bits - 1) {
        matches[entry++] = last - Math.clz32(bits & -bits) * 256;
      }
    }
    return start + Math.ceil(documents / 8);
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

/**
 * Writes to `kept` those of the matches that a posting list holds, each with the worse of both tiers, and
 * gives their number. The matches are in document order, and fewer than the list is long, so that bits of
 * a dense list are looked at one by one and nothing else of a list is kept.
 */
export function keepPostings(
  bytes: Uint8Array,
  start: number,
  documents: number,
  tiers: readonly [number, number],
  matches: Int32Array,
  kept: Int32Array,
): number {
  const reader = new ByteReader(bytes, start);
  const counts = [reader.varint(), reader.varint()];
  kept.fill(-1);
  let { at } = reader;
  for (const [part, count = 0] of counts.entries()) {
    const tier = tiers[part] ?? 0;
    if (isDense(count, documents)) {
      for (let entry = 0; entry < matches.length; entry += 1) {
        const match = matches[entry] ?? 0;
        const document = match >>> 8;
        if (((bytes[at + (document >>> 3)] ?? 0) >>> (document & 7)) & 1)
          kept[entry] = Math.max(match, (match & -256) | tier);
      }
      at += Math.ceil(documents / 8);
      continue;
    }
    for (let left = count, document = -1, entry = 0; left > 0; left -= 1) {
      let gap = bytes[at++] ?? 0;
      for (let shift = 7; gap >>> shift > 0; shift += 7) {
        gap = (gap & ((1 << shift) - 1)) | ((bytes[at++] ?? 0) << shift);
      }
      document += gap + 1;
      while (entry < matches.length && (matches[entry] ?? 0) >>> 8 < document) entry += 1;
      const match = matches[entry] ?? -1;
      if (match >>> 8 === document) kept[entry] = Math.max(match, (match & -256) | tier);
    }
  }
  let length = 0;
  for (let entry = 0; entry < matches.length; entry += 1) {
    const match = kept[entry] ?? -1;
    if (match >= 0) kept[length++] = match;
  }
  return length;
}
