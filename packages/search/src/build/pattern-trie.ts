import { isWord } from '../fold/units.ts';

/** A folded text that is looked for at every place of a document, known by the key that begins it. */
export interface Pattern {
  readonly key: number;
  /** Units of the key. */
  readonly keyUnits: number;
  readonly text: Uint16Array;
  /** Numbers of the lists that a match goes to. */
  readonly lists: readonly number[];
}

/** Mark of a key that begins longer patterns, and of one that is itself a pattern. */
export const BEGINS = 1;
export const IS_PATTERN = 2;

/** Numbers kept for a step, a power of two so that they share a line of the cache. */
const STEP = 4;
/** Bits of the sieve, 64 KB: it answers nearly every look in vain without a miss of the cache. */
const SIEVE = 1 << 19;

/** Patterns as a trie of units behind their keys: what a look costs does not grow with their number. */
export class PatternTrie {
  /** For each step the state it leaves, the unit it takes and the state it comes to; open addressing. */
  readonly #steps: Int32Array;
  /** A bit for each first step, by its hash. */
  readonly #sieve = new Int32Array(SIEVE / 32);
  /** Lists by state; states that no pattern ends in have none. */
  readonly #lists = new Map<number, readonly number[]>();
  readonly #ends: Uint8Array;
  #states = 0;

  constructor(patterns: readonly Pattern[]) {
    const most = patterns.reduce((sum, { text }) => sum + text.length + 1, 1);
    this.#steps = new Int32Array(STEP << (33 - Math.clz32(most))).fill(-1);
    this.#ends = new Uint8Array(most);
    for (const { key, keyUnits, text, lists } of patterns) {
      // Even numbers are keys, odd ones states; a pattern that is its key takes a step with no unit.
      let state = key * 2;
      const hash = hashOf(state, text[keyUnits] ?? 0) & (SIEVE - 1);
      this.#sieve[hash >>> 5] = (this.#sieve[hash >>> 5] ?? 0) | (1 << (hash & 31));
      for (let at = keyUnits; at === keyUnits || at < text.length; at += 1) {
        state = this.#add(state, text[at] ?? 0);
      }
      this.#lists.set(state, [...(this.#lists.get(state) ?? []), ...lists]);
      this.#ends[state >>> 1] = 1;
    }
  }

  /** Adds to `found` the lists of every pattern that stands where its key, with its marks, does, the place behind the key given. */
  match(key: number, mark: number, units: Uint16Array, behind: number, found: number[]): void {
    const state = key * 2;
    if ((mark & IS_PATTERN) > 0) this.#end(this.#step(state, 0), units, behind, found);
    const unit = units[behind] ?? 0;
    if ((mark & BEGINS) === 0 || !this.#mayStep(state, unit)) return;
    let next = behind;
    for (let to = this.#step(state, unit); to >= 0; to = this.#step(to, units[next] ?? 0)) {
      next += 1;
      this.#end(to, units, next, found);
    }
  }

  /** Adds the lists of a state that a place behind it comes to, unless the last word goes on. */
  #end(state: number, units: Uint16Array, behind: number, found: number[]): void {
    if (state < 0 || this.#ends[state >>> 1] === 0) return;
    if (isWord(units[behind - 1] ?? 0) && isWord(units[behind] ?? 0)) return;
    for (const list of this.#lists.get(state) ?? []) found.push(list);
  }

  #mayStep(state: number, unit: number): boolean {
    const hash = hashOf(state, unit);
    return (((this.#sieve[(hash & (SIEVE - 1)) >>> 5] ?? 0) >>> (hash & 31)) & 1) === 1;
  }

  /** The state that a unit leads to; -1 when no pattern goes on with it. */
  #step(state: number, unit: number): number {
    return this.#steps[this.#place(state, unit) + 2] ?? -1;
  }

  #add(state: number, unit: number): number {
    const place = this.#place(state, unit);
    const known = this.#steps[place + 2] ?? -1;
    if (known >= 0) return known;
    this.#steps[place] = state;
    this.#steps[place + 1] = unit;
    const added = this.#states++ * 2 + 1;
    this.#steps[place + 2] = added;
    return added;
  }

  /** The place of a step, or the empty one where it would be. */
  #place(state: number, unit: number): number {
    const mask = this.#steps.length - STEP;
    for (let at = (hashOf(state, unit) * STEP) & mask; ; at = (at + STEP) & mask) {
      const known = this.#steps[at] ?? -1;
      if (known < 0 || (known === state && this.#steps[at + 1] === unit)) return at;
    }
  }
}

function hashOf(state: number, unit: number): number {
  const mixed = Math.imul(state, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
