import { SlotTable } from './slot-table.ts';
import { withRoom } from './with-room.ts';

/** A key number and two units are at most this and 2^32, so that both together are still an exact number. */
const MOST_KEYS = 2 ** 21;

/** Keys of at most so many units are told apart by them, longer ones by a hash and their units. */
const SHORT = 2;

/** Marks of a key: it begins longer patterns, it is a pattern itself. */
export const BEGINS = 1;
export const IS_PATTERN = 2;

/** The key that a value of {@link KeyTable} is of; its marks are the two lowest bits. */
export function keyOf(value: number): number {
  return value >> 2;
}

/** One for the value of a marked key, zero for others. */
export function isMarked(value: number): number {
  return ((value & 3) + 3) >> 2;
}

/** Numbers for keys of UTF-16 units, given from a first one on in the order in which they are first met. */
export class KeyTable {
  /** The number of the next key. */
  end: number;
  /** Four times the number of each key plus its marks; values of pairs by their units. */
  readonly pairs = new SlotTable();
  readonly #words = new SlotTable();
  readonly #first: number;
  /** Units of all keys. */
  units = new Uint16Array(1 << 16);
  /** Where each key begins; one more place says where the last ends. */
  #starts = new Int32Array(1 << 12);

  /** `first` is more than zero. */
  constructor(first: number) {
    this.#first = first;
    this.end = first;
  }

  /** The value of a key of one unit, the second then being zero, or of two. */
  pair(first: number, second: number): number {
    const slot = this.#pairSlot(first, second);
    return this.pairs.numbers[slot + 1] ?? 0;
  }

  /** The value of the key that stands in `units` from one place to another, with the hash of {@link hashed}. */
  value(units: Uint16Array, from: number, to: number, hash: number): number {
    if (to - from <= SHORT) {
      return this.pair(units[from] ?? 0, to - from === SHORT ? (units[from + 1] ?? 0) : 0);
    }
    const slot = this.#wordSlot(units, from, to, hash);
    return this.#words.numbers[slot + 1] ?? 0;
  }

  /** Marks the key that stands in `units` up to a place; gives its number. */
  mark(units: Uint16Array, to: number, mark: number): number {
    const isPair = to <= SHORT;
    const slot = isPair
      ? this.#pairSlot(units[0] ?? 0, to === SHORT ? (units[1] ?? 0) : 0)
      : this.#wordSlot(units, 0, to, hashOf(units, 0, to));
    const { numbers } = isPair ? this.pairs : this.#words;
    const value = (numbers[slot + 1] ?? 0) | mark;
    numbers[slot + 1] = value;
    return keyOf(value);
  }

  /** Where the units of a key begin; where they end when it is the key behind. */
  startOf(key: number): number {
    return this.#starts[key - this.#first] ?? 0;
  }

  /** Keys in the order of their units. */
  sorted(): Int32Array {
    const mixed = new Float64Array(this.end - this.#first);
    for (let at = 0; at < mixed.length; at += 1) mixed[at] = this.#head(at) * MOST_KEYS + at;
    // Numbers sort without calling back; only keys of the same first two units are left to compare.
    mixed.sort();
    const places = new Int32Array(mixed.length);
    let from = 0;
    let last = -1;
    for (let to = 0; to <= places.length; to += 1) {
      const head = to < places.length ? Math.floor((mixed[to] ?? 0) / MOST_KEYS) : -1;
      if (head !== last) {
        if (to - from > 1) places.subarray(from, to).sort((a, b) => this.#compare(a, b));
        from = to;
        last = head;
      }
      if (to < places.length) places[to] = (mixed[to] ?? 0) - head * MOST_KEYS;
    }
    for (let at = 0; at < places.length; at += 1) places[at] = (places[at] ?? 0) + this.#first;
    return places;
  }

  /** The first two units of the key at a place as one number. */
  #head(at: number): number {
    const start = this.#starts[at] ?? 0;
    const second = start + 1 < (this.#starts[at + 1] ?? 0) ? (this.units[start + 1] ?? 0) : 0;
    return (this.units[start] ?? 0) * 0x10000 + second;
  }

  /** The order of the keys at two places that have the same head. */
  #compare(a: number, b: number): number {
    const [startA, startB] = [this.#starts[a] ?? 0, this.#starts[b] ?? 0];
    const lengthA = (this.#starts[a + 1] ?? 0) - startA;
    const lengthB = (this.#starts[b + 1] ?? 0) - startB;
    for (let at = 2; at < lengthA && at < lengthB; at += 1) {
      const difference = (this.units[startA + at] ?? 0) - (this.units[startB + at] ?? 0);
      if (difference !== 0) return difference;
    }
    return lengthA - lengthB;
  }

  #pairSlot(first: number, second: number): number {
    const tag = (first << 16) | second;
    const slot = this.pairs.find(tag);
    if (this.pairs.numbers[slot + 1] !== 0) return slot;
    const at = this.#reserve(SHORT);
    this.units[at] = first;
    this.units[at + 1] = second;
    return this.pairs.take(slot, tag, this.#end(second === 0 ? at + 1 : at + 2) * 4);
  }

  #wordSlot(units: Uint16Array, from: number, to: number, hash: number): number {
    const table = this.#words;
    let slot = table.first(hash);
    for (; ; slot = table.next(slot)) {
      const value = table.numbers[slot + 1] ?? 0;
      if (value === 0) break;
      if (table.numbers[slot] === hash && this.#equals(keyOf(value), units, from, to)) return slot;
    }
    return table.take(slot, hash, this.#add(units, from, to) * 4);
  }

  #equals(key: number, units: Uint16Array, from: number, to: number): boolean {
    const start = this.#starts[key - this.#first] ?? 0;
    if ((this.#starts[key - this.#first + 1] ?? 0) - start !== to - from) return false;
    for (let at = from; at < to; at += 1) {
      if (this.units[start + at - from] !== units[at]) return false;
    }
    return true;
  }

  #add(units: Uint16Array, from: number, to: number): number {
    const start = this.#reserve(to - from);
    for (let at = from; at < to; at += 1) this.units[start + at - from] = units[at] ?? 0;
    return this.#end(start + to - from);
  }

  /** Makes room for a key of so many units; gives where they begin. */
  #reserve(length: number): number {
    const place = this.end - this.#first;
    if (place === MOST_KEYS) throw new RangeError(`More than ${MOST_KEYS} different keys.`);
    const start = this.#starts[place] ?? 0;
    this.units = withRoom(this.units, start + length, Uint16Array);
    this.#starts = withRoom(this.#starts, place + 2, Int32Array);
    return start;
  }

  /** Ends the key under way behind its last unit; gives its number. */
  #end(at: number): number {
    this.#starts[this.end - this.#first + 1] = at;
    return this.end++;
  }
}

/** Adds a unit to the hash of a text, which begins as zero. */
export function hashed(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x9e3779b1);
}

/** The hash of the units from one place to another. */
export function hashOf(units: Uint16Array, from: number, to: number): number {
  let hash = 0;
  for (let at = from; at < to; at += 1) hash = hashed(hash, units[at] ?? 0);
  return hash;
}
