import { ByteReader } from './byte-reader.ts';
import { BLOCK, BLOCK_WORDS } from './layout.ts';

/**
 * Sorted strings in blocks of {@link BLOCK}: each says how many bytes it shares with the one before and
 * brings the rest. UTF-16 units are written one by one in UTF-8 style, so bytes sort as units do.
 * After each string stands the byte length of its posting list, zero where strings have none.
 */
export class StringTable extends ByteReader {
  /** Bytes of the current string, how many they are, and where its posting list begins. */
  readonly key: number[] = [];
  keyLength = 0;
  listStart = 0;
  /** Number of the current string, from 0. */
  rank = -1;
  #listLength = 0;
  readonly #blocks: Uint32Array;

  constructor(bytes: Uint8Array, blocks: Uint32Array) {
    super(bytes);
    this.#blocks = blocks;
  }

  /** Moves to the first string not before a text, of which these are the bytes; false when there is none. */
  seek(text: string, target: readonly number[]): boolean {
    const head = headOf(text);
    let low = 0;
    let high = this.#blocks.length / BLOCK_WORDS - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      // The head settles most comparisons.
      let order = (this.#blocks[middle * BLOCK_WORDS + 2] ?? 0) - head;
      if (order === 0) {
        this.#open(middle);
        this.next();
        order = this.#compare(target);
      }
      if (order <= 0) low = middle;
      else high = middle - 1;
    }
    this.#open(low);
    while (this.next()) if (this.#compare(target) >= 0) return true;
    return false;
  }

  /** The string with a number, in a table of ASCII. */
  get(rank: number): string {
    this.#open(Math.floor(rank / BLOCK));
    while (this.rank < rank) this.next();
    return String.fromCharCode(...this.key.slice(0, this.keyLength));
  }

  /** Moves to the next string; false at the end. */
  next(): boolean {
    if (this.at >= this.bytes.length) return false;
    this.rank += 1;
    const shared = this.varint();
    this.keyLength = shared + this.varint();
    for (let at = shared; at < this.keyLength; at += 1) this.key[at] = this.byte();
    this.listStart += this.#listLength;
    this.#listLength = this.varint();
    return true;
  }

  /** Whether the current string begins with the bytes given. */
  startsWith(target: readonly number[]): boolean {
    return this.keyLength >= target.length && target.every((byte, at) => this.key[at] === byte);
  }

  #open(block: number): void {
    this.at = this.#blocks[block * BLOCK_WORDS] ?? 0;
    this.listStart = this.#blocks[block * BLOCK_WORDS + 1] ?? 0;
    this.#listLength = 0;
    this.rank = block * BLOCK - 1;
  }

  #compare(target: readonly number[]): number {
    for (let at = 0; at < this.keyLength && at < target.length; at += 1) {
      const difference = (this.key[at] ?? 0) - (target[at] ?? 0);
      if (difference !== 0) return difference;
    }
    return this.keyLength - target.length;
  }
}

/** The first two units of a string as one number. */
function headOf(text: string): number {
  return (text.charCodeAt(0) * 0x10000 + (text.length > 1 ? text.charCodeAt(1) : 0)) >>> 0;
}

/** The bytes of a string in the order of its UTF-16 units. */
export function encodeUnits(text: string): number[] {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) bytes.push(unit);
    else if (unit < 0x800) bytes.push(0xc0 | (unit >> 6), 0x80 | (unit & 63));
    else bytes.push(0xe0 | (unit >> 12), 0x80 | ((unit >> 6) & 63), 0x80 | (unit & 63));
  }
  return bytes;
}
