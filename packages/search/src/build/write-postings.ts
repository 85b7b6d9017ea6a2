import { isDense } from '../format/posting-list.ts';
import type { ByteWriter } from './byte-writer.ts';

/** Entries of one part of a list, reused from list to list. */
let part = new Int32Array(1 << 12);

/**
 * Writes the entries of a range as `readPostings` describes it: `document * 2`, plus one for documents
 * that have the key in a title or name; ascending.
 */
export function writePostings(
  entries: Int32Array,
  from: number,
  to: number,
  documents: number,
  writer: ByteWriter,
): void {
  if (part.length < to - from) part = new Int32Array((to - from) * 2);
  const inTitles = select(entries, from, to, 1);
  writer.varint(inTitles);
  writer.varint(to - from - inTitles);
  writePart(inTitles, documents, writer);
  writePart(select(entries, from, to, 0), documents, writer);
}

/** Gathers the documents with or without the flag; gives their number. */
function select(entries: Int32Array, from: number, to: number, flag: number): number {
  let length = 0;
  for (let at = from; at < to; at += 1) {
    const entry = entries[at] ?? 0;
    if ((entry & 1) === flag) part[length++] = entry >>> 1;
  }
  return length;
}

function writePart(count: number, documents: number, writer: ByteWriter): void {
  writer.reserve(Math.max(count * 5, documents / 8 + 1));
  const { bytes } = writer;
  let { length } = writer;
  if (isDense(count, documents)) {
    const end = length + Math.ceil(documents / 8);
    bytes.fill(0, length, end);
    for (let at = 0; at < count; at += 1) {
      const document = part[at] ?? 0;
      const place = length + (document >>> 3);
      bytes[place] = (bytes[place] ?? 0) | (1 << (document & 7));
    }
    writer.length = end;
    return;
  }
  let next = 0;
  for (let at = 0; at < count; at += 1) {
    const document = part[at] ?? 0;
    let rest = document - next;
    for (; rest > 127; rest >>>= 7) bytes[length++] = (rest & 127) | 128;
    bytes[length++] = rest;
    next = document + 1;
  }
  writer.length = length;
}
