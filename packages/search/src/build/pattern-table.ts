import { isWord } from '../fold/units.ts';
import type { KeyReader } from './key-reader.ts';
import { BEGINS, hashed, IS_PATTERN, keyOf } from './key-table.ts';
import type { ListCollector } from './list-collector.ts';

/** What the sieve says of a hash, which may be that of another text, too: a pattern ends here, one goes on. */
const ENDS = 1;
const GOES_ON = 2;

/** Numbers of a place: the hash of a pattern, where its units begin, plus one, how many they are, and its list. */
const PLACE = 4;

/**
 * Patterns that are looked for behind the keys that begin one, unit by unit while the hash of what was
 * read is that of a beginning: what a look costs does not grow with the number of patterns.
 */
export class PatternTable {
  /** Two bits for each hash, of at least four places for each beginning, so that it stays in the cache: nearly every look in vain ends here. */
  readonly #sieve: Int32Array;
  readonly #sieveShift: number;
  /** Places by hash, in open addressing; a pattern with several lists has one for each. */
  readonly #places: Int32Array;
  readonly #shift: number;
  /** Units of all patterns. */
  readonly #units: Uint16Array;
  #length = 0;

  /** Room for patterns of so many units together, with so many lists. */
  constructor(units: number, lists: number) {
    this.#units = new Uint16Array(units);
    this.#sieveShift = Math.max(1, Math.clz32(units) - 2);
    this.#sieve = new Int32Array(1 << Math.max(0, 32 - this.#sieveShift - 4));
    this.#shift = Math.clz32(lists) - 1;
    this.#places = new Int32Array(PLACE << (32 - this.#shift));
  }

  /** Adds a pattern, the key that so many of its units are, and a list that a match goes to. */
  add(text: Uint16Array, key: number, keyUnits: number, list: number): void {
    const start = this.#length;
    this.#units.set(text, start);
    this.#length += text.length;
    let hash = hashed(0, key);
    for (let at = keyUnits; at < text.length; at += 1) {
      if (at > keyUnits) this.#mark(hash, GOES_ON);
      hash = hashed(hash, text[at] ?? 0);
    }
    if (text.length > keyUnits) this.#mark(hash, ENDS);
    let place = this.#first(hash);
    while (this.#places[place + 1] !== 0) place = this.#next(place);
    this.#places[place] = hash;
    this.#places[place + 1] = start + 1;
    this.#places[place + 2] = text.length;
    this.#places[place + 3] = list;
  }

  /** Adds to the lists of every pattern that stands where the reader found a marked key. */
  match(units: Uint16Array, reader: KeyReader, lists: ListCollector, inTitle: boolean): void {
    const { marked, starts, ends, markedCount } = reader;
    const sieve = this.#sieve;
    const shift = this.#sieveShift;
    for (let number = 0; number < markedCount; number += 1) {
      const value = marked[number] ?? 0;
      const start = starts[number] ?? 0;
      let end = ends[number] ?? 0;
      let hash = hashed(0, keyOf(value));
      if ((value & IS_PATTERN) > 0) this.#matchWhole(hash, units, start, end, lists, inTitle);
      for (let marks = (value & BEGINS) * GOES_ON; (marks & GOES_ON) > 0 && end < units.length; ) {
        hash = hashed(hash, units[end++] ?? 0);
        marks = marksOf(sieve, hash, shift);
        if ((marks & ENDS) > 0) this.#matchWhole(hash, units, start, end, lists, inTitle);
      }
    }
  }

  /** Adds to the lists of the pattern with a hash, if it stands between two places and its last word does not go on. */
  #matchWhole(
    hash: number,
    units: Uint16Array,
    from: number,
    to: number,
    lists: ListCollector,
    inTitle: boolean,
  ): void {
    const places = this.#places;
    for (let place = this.#first(hash); ; place = this.#next(place)) {
      const start = (places[place + 1] ?? 0) - 1;
      if (start < 0) return;
      if (places[place] !== hash) continue;
      const list = places[place + 3] ?? 0;
      if (lists.has(list) || places[place + 2] !== to - from) continue;
      if (!this.#equals(start, units, from, to)) continue;
      if (isWord(units[to - 1] ?? 0) && isWord(units[to] ?? 0)) return;
      lists.addOnce(list, inTitle);
    }
  }

  #equals(start: number, units: Uint16Array, from: number, to: number): boolean {
    for (let at = from; at < to; at += 1) {
      if (this.#units[start + at - from] !== units[at]) return false;
    }
    return true;
  }

  #mark(hash: number, mark: number): void {
    const place = Math.imul(hash, 0x85ebca6b) >>> this.#sieveShift;
    this.#sieve[place >>> 4] = (this.#sieve[place >>> 4] ?? 0) | (mark << ((place & 15) * 2));
  }

  #first(hash: number): number {
    return (Math.imul(hash, 0x9e3779b1) >>> this.#shift) * PLACE;
  }

  #next(place: number): number {
    return (place + PLACE) & (this.#places.length - PLACE);
  }
}

/** What a sieve says of a hash. */
function marksOf(sieve: Int32Array, hash: number, shift: number): number {
  const place = Math.imul(hash, 0x85ebca6b) >>> shift;
  return ((sieve[place >>> 4] ?? 0) >>> ((place & 15) * 2)) & (ENDS | GOES_ON);
}
