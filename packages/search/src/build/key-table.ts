/** Numbers kept for a pair, a power of two so that they share a line of the cache. */
const PAIR = 4;

/** A key number and two units are at most this and 2^32, so that both together are still an exact number. */
const MOST_KEYS = 2 ** 21;

/** Numbers for keys of UTF-16 units, given in the order in which they are first met. */
export class KeyTable {
  count = 0;
  /** Units of all keys, and where each key begins; one more place says where the last ends. */
  #pool = new Uint16Array(1 << 16);
  #starts = new Int32Array(1 << 12);
  #hashes = new Int32Array(1 << 12);
  #slots = new Int32Array(1 << 14).fill(-1);
  /** Keys of at most two units: for each its units, its number, the document it was last met in, a mark. */
  #pairs = new Int32Array(PAIR << 14).fill(-1);
  #pairCount = 0;

  /**
   * The number of a key of one unit, the second then being zero, or of two: times four, plus its marks;
   * the complement of that when it was met in this document before.
   */
  meetPair(first: number, second: number, document: number): number {
    const slot = this.#pairSlot(first, second);
    const met = (this.#pairs[slot + 1] ?? 0) * 4 + (this.#pairs[slot + 3] ?? 0);
    if (this.#pairs[slot + 2] === document) return ~met;
    this.#pairs[slot + 2] = document;
    return met;
  }

  /** Adds a mark, 1 or 2, to a key of one unit, the second then being zero, or of two; gives its number. */
  markPair(first: number, second: number, mark: number): number {
    const slot = this.#pairSlot(first, second);
    this.#pairs[slot + 3] = (this.#pairs[slot + 3] ?? 0) | mark;
    return this.#pairs[slot + 1] ?? 0;
  }

  /** The number of the key that stands in `units` from one place to another. */
  intern(units: Uint16Array, from: number, to: number): number {
    if (to - from < 3) {
      const slot = this.#pairSlot(units[from] ?? 0, to - from === 2 ? (units[from + 1] ?? 0) : 0);
      return this.#pairs[slot + 1] ?? 0;
    }
    let hash = to - from;
    for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (units[at] ?? 0), 0x9e3779b1);
    hash ^= hash >>> 15;
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = this.#slots[slot] ?? -1;
      if (id < 0) {
        const added = this.#add(units, from, to, hash);
        this.#slots[slot] = added;
        if (this.count * 2 > this.#slots.length) this.#growSlots();
        return added;
      }
      if (this.#hashes[id] === hash && this.#equals(id, units, from, to)) return id;
    }
  }

  text(id: number): string {
    let text = '';
    const end = this.#starts[id + 1] ?? 0;
    for (let at = this.#starts[id] ?? 0; at < end; at += 1) {
      text += String.fromCharCode(this.#pool[at] ?? 0);
    }
    return text;
  }

  /** Key numbers in the order of their units. */
  sorted(): Float64Array {
    const order = new Float64Array(this.count);
    for (let id = 0; id < order.length; id += 1) order[id] = this.#head(id) * MOST_KEYS + id;
    // Numbers sort without calling back; only keys of the same first two units are left to compare.
    order.sort();
    const ids = order.map((mixed) => mixed % MOST_KEYS);
    for (let from = 0; from < ids.length; ) {
      let to = from + 1;
      while (to < ids.length && this.#head(ids[to] ?? 0) === this.#head(ids[from] ?? 0)) to += 1;
      if (to - from > 1) ids.subarray(from, to).sort((a, b) => this.#compare(a, b));
      from = to;
    }
    return ids;
  }

  #head(id: number): number {
    const start = this.#starts[id] ?? 0;
    const second = start + 1 < (this.#starts[id + 1] ?? 0) ? (this.#pool[start + 1] ?? 0) : 0;
    return (this.#pool[start] ?? 0) * 0x10000 + second;
  }

  #compare(a: number, b: number): number {
    const [startA, startB] = [this.#starts[a] ?? 0, this.#starts[b] ?? 0];
    const lengthA = (this.#starts[a + 1] ?? 0) - startA;
    const lengthB = (this.#starts[b + 1] ?? 0) - startB;
    for (let at = 2; at < lengthA && at < lengthB; at += 1) {
      const difference = (this.#pool[startA + at] ?? 0) - (this.#pool[startB + at] ?? 0);
      if (difference !== 0) return difference;
    }
    return lengthA - lengthB;
  }

  #equals(id: number, units: Uint16Array, from: number, to: number): boolean {
    const start = this.#starts[id] ?? 0;
    if ((this.#starts[id + 1] ?? 0) - start !== to - from) return false;
    for (let at = from; at < to; at += 1) {
      if (this.#pool[start + at - from] !== units[at]) return false;
    }
    return true;
  }

  #add(units: Uint16Array, from: number, to: number, hash: number): number {
    if (this.count === MOST_KEYS) throw new RangeError(`More than ${MOST_KEYS} different keys.`);
    const id = this.count++;
    const start = this.#starts[id] ?? 0;
    this.#pool = withRoom(this.#pool, start + to - from, Uint16Array);
    this.#starts = withRoom(this.#starts, id + 2, Int32Array);
    this.#hashes = withRoom(this.#hashes, id + 1, Int32Array);
    for (let at = from; at < to; at += 1) this.#pool[start + at - from] = units[at] ?? 0;
    this.#starts[id + 1] = start + to - from;
    this.#hashes[id] = hash;
    return id;
  }

  #growSlots(): void {
    const slots = new Int32Array(this.#slots.length * 4).fill(-1);
    const mask = slots.length - 1;
    for (const id of this.#slots) {
      if (id < 0) continue;
      let slot = (this.#hashes[id] ?? 0) & mask;
      while ((slots[slot] ?? 0) >= 0) slot = (slot + 1) & mask;
      slots[slot] = id;
    }
    this.#slots = slots;
  }

  #pairSlot(first: number, second: number): number {
    const units = (first << 16) | second;
    const mask = this.#pairs.length - PAIR;
    for (let slot = placeOf(units) & mask; ; slot = (slot + PAIR) & mask) {
      const known = this.#pairs[slot + 1] ?? -1;
      if (known >= 0 && this.#pairs[slot] === units) return slot;
      if (known >= 0) continue;
      if (this.#pairCount++ * PAIR * 2 > this.#pairs.length) {
        this.#growPairs();
        return this.#pairSlot(first, second);
      }
      this.#pairs[slot] = units;
      this.#pairs[slot + 3] = 0;
      this.#pairs[slot + 1] = this.#add(Uint16Array.of(first, second), 0, second === 0 ? 1 : 2, 0);
      return slot;
    }
  }

  #growPairs(): void {
    const old = this.#pairs;
    const pairs = new Int32Array(old.length * 2).fill(-1);
    const mask = pairs.length - PAIR;
    for (let at = 0; at < old.length; at += PAIR) {
      if ((old[at + 1] ?? -1) < 0) continue;
      let slot = placeOf(old[at] ?? 0) & mask;
      while ((pairs[slot + 1] ?? 0) >= 0) slot = (slot + PAIR) & mask;
      pairs.set(old.subarray(at, at + PAIR), slot);
    }
    this.#pairs = pairs;
  }
}

/** Where the search for a pair begins, before it is cut to the size of the table. */
function placeOf(units: number): number {
  return (Math.imul(units, 0x9e3779b1) >>> 12) * PAIR;
}

/** The same numbers with room for so many; when they must move, for as many again. */
export function withRoom<T extends Uint8Array | Uint16Array | Int32Array>(
  from: T,
  length: number,
  make: new (length: number) => T,
): T {
  if (length <= from.length) return from;
  const to = new make(length * 2);
  to.set(from);
  return to;
}
