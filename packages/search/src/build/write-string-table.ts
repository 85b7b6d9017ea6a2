import { BLOCK } from '../format/layout.ts';
import { encodeUnits, headOf } from '../format/string-table.ts';
import { ByteWriter } from './byte-writer.ts';

/** A table of ascending strings as `StringTable` reads it, with the lengths of their posting lists where they have any. */
export function writeStringTable(
  strings: readonly string[],
  lengths: ArrayLike<number> = [],
): { bytes: Uint8Array; blocks: Uint32Array } {
  const writer = new ByteWriter();
  const blocks: number[] = [];
  let previous: readonly number[] = [];
  let listStart = 0;
  strings.forEach((text, rank) => {
    const key = encodeUnits(text);
    if (rank % BLOCK === 0) {
      blocks.push(writer.length, listStart, headOf(text));
      previous = [];
    }
    let shared = 0;
    while (shared < key.length && key[shared] === previous[shared]) shared += 1;
    const rest = key.length - shared;
    writer.varint(shared);
    writer.varint(rest);
    for (let at = shared; at < key.length; at += 1) writer.byte(key[at] ?? 0);
    const length = lengths[rank] ?? 0;
    writer.varint(length);
    listStart += length;
    previous = key;
  });
  return { bytes: writer.finish(), blocks: Uint32Array.from(blocks) };
}
