import { isDense } from '../format/posting-list.ts';
import type { ByteWriter } from './byte-writer.ts';
import type { Lists } from './list-collector.ts';

/** Writes a list as `readPostings` describes it. */
export function writePostings(
  { entries, starts }: Lists,
  list: number,
  documents: number,
  writer: ByteWriter,
): void {
  const from = starts[list * 2] ?? 0;
  const middle = starts[list * 2 + 1] ?? 0;
  const to = starts[list * 2 + 2] ?? 0;
  writer.varint(middle - from);
  writer.varint(to - middle);
  writePart(entries, from, middle, documents, writer);
  writePart(entries, middle, to, documents, writer);
}

function writePart(
  entries: Int32Array,
  from: number,
  to: number,
  documents: number,
  writer: ByteWriter,
): void {
  const dense = isDense(to - from, documents);
  const room = dense ? Math.ceil(documents / 8) : (to - from) * 5 + 1;
  writer.reserve(room);
  const { chunk } = writer;
  let { at } = writer;
  if (dense) {
    for (let entry = from; entry < to; entry += 1) {
      const document = entries[entry] ?? 0;
      const place = at + (document >>> 3);
      chunk[place] = (chunk[place] ?? 0) | (1 << (document & 7));
    }
    writer.at = at + room;
    return;
  }
  let next = 0;
  for (let entry = from; entry < to; entry += 1) {
    const document = entries[entry] ?? 0;
    let rest = document - next;
    next = document + 1;
    for (; rest >= 1 << 14; rest >>>= 7) chunk[at++] = (rest & 127) | 128;
    // One byte or two without a branch, which nobody can foretell: the second is written over when not needed.
    const isLong = (127 - rest) >>> 31;
    chunk[at] = (rest & 127) | (isLong << 7);
    chunk[at + 1] = rest >>> 7;
    at += 1 + isLong;
  }
  // What was written too far ahead; bitmaps start from zeros.
  chunk[at] = 0;
  writer.at = at;
}
