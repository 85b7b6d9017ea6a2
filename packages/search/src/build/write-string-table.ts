import { BLOCK } from '../format/layout.ts';
import { encodeUnits, headOf } from '../format/string-table.ts';
import { ByteWriter } from './byte-writer.ts';

/** A table of ascending strings as `StringTable` reads it; values are lengths of posting lists. */
export function writeStringTable(
  strings: readonly string[],
  values?: ArrayLike<number>,
): { bytes: Uint8Array; blocks: Uint32Array; heads: Uint32Array } {
  const writer = new ByteWriter();
  const blocks: number[] = [];
  const heads: number[] = [];
  let previous: readonly number[] = [];
  let listStart = 0;
  strings.forEach((text, rank) => {
    const key = encodeUnits(text);
    if (rank % BLOCK === 0) {
      blocks.push(writer.length);
      heads.push(headOf(text));
      if (values !== undefined) blocks.push(listStart);
      previous = [];
    }
    let shared = 0;
    while (shared < key.length && key[shared] === previous[shared]) shared += 1;
    const rest = key.length - shared;
    writer.varint(shared);
    writer.varint(rest);
    for (let at = shared; at < key.length; at += 1) writer.byte(key[at] ?? 0);
    const value = values?.[rank];
    if (value !== undefined) {
      writer.varint(value);
      listStart += value;
    }
    previous = key;
  });
  return {
    bytes: writer.finish(),
    blocks: Uint32Array.from(blocks),
    heads: Uint32Array.from(heads),
  };
}
