import { BLOCK } from '../format/layout.ts';
import { ByteWriter } from './byte-writer.ts';
import { withRoom } from './with-room.ts';

/** Writes ascending strings as a table that `StringTable` reads. */
export class StringTableWriter {
  readonly #writer = new ByteWriter();
  readonly #blocks: number[] = [];
  #count = 0;
  #listStart = 0;
  /** Bytes of the string at hand, and of the one before. */
  #key = new Uint8Array(1 << 8);
  #previous = new Uint8Array(1 << 8);
  #previousLength = 0;

  /** Adds the string that stands in `units` from one place to another, with the length of its posting list where it has one. */
  add(units: Uint16Array, from: number, to: number, listLength = 0): void {
    const writer = this.#writer;
    if (this.#count % BLOCK === 0) {
      const second = to - from > 1 ? (units[from + 1] ?? 0) : 0;
      const head = ((units[from] ?? 0) * 0x10000 + second) >>> 0;
      this.#blocks.push(writer.length, this.#listStart, head);
      this.#previousLength = 0;
    }
    const key = withRoom(this.#key, (to - from) * 3, Uint8Array);
    const previous = this.#previous;
    const length = encode(units, from, to, key);
    let shared = 0;
    while (shared < length && shared < this.#previousLength && key[shared] === previous[shared]) {
      shared += 1;
    }
    writer.varint(shared);
    writer.varint(length - shared);
    writer.reserve(length - shared);
    for (let at = shared; at < length; at += 1) writer.chunk[writer.at++] = key[at] ?? 0;
    writer.varint(listLength);
    this.#count += 1;
    this.#listStart += listLength;
    this.#previousLength = length;
    this.#key = previous;
    this.#previous = key;
  }

  /** The table, and its blocks. */
  finish(): { bytes: readonly Uint8Array[]; blocks: Uint32Array } {
    return { bytes: this.#writer.finish(), blocks: Uint32Array.from(this.#blocks) };
  }
}

/** A table of ascending strings. */
export function writeStringTable(
  strings: readonly string[],
): ReturnType<StringTableWriter['finish']> {
  const writer = new StringTableWriter();
  let units = new Uint16Array(1 << 8);
  for (const text of strings) {
    if (text.length > units.length) units = new Uint16Array(text.length * 2);
    for (let at = 0; at < text.length; at += 1) units[at] = text.charCodeAt(at);
    writer.add(units, 0, text.length);
  }
  return writer.finish();
}

/** Writes units one by one in UTF-8 style, as `encodeUnits` does; gives the number of bytes. */
function encode(units: Uint16Array, from: number, to: number, bytes: Uint8Array): number {
  let length = 0;
  for (let at = from; at < to; at += 1) {
    const unit = units[at] ?? 0;
    if (unit < 0x80) {
      bytes[length++] = unit;
      continue;
    }
    if (unit < 0x800) bytes[length++] = 0xc0 | (unit >> 6);
    else {
      bytes[length++] = 0xe0 | (unit >> 12);
      bytes[length++] = 0x80 | ((unit >> 6) & 63);
    }
    bytes[length++] = 0x80 | (unit & 63);
  }
  return length;
}
