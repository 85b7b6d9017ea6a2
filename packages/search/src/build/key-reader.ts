import { isJoined, isWord } from '../fold/units.ts';
import { KEY_LIMIT } from '../format/layout.ts';
import { hashed, hashOf, isMarked, type KeyTable, keyOf } from './key-table.ts';
import { firstSlot } from './slot-table.ts';

const JOINED = 1;
const WORD = 2;

/** What each UTF-16 unit belongs to: joined text, a word, nothing. */
const KINDS = new Uint8Array(0x10000).map((_, unit) =>
  isJoined(unit) ? JOINED : isWord(unit) ? WORD : 0,
);

/**
 * Keys of folded text: of joined text every two units and the last unit of a run, of other text every
 * word, cut at {@link KEY_LIMIT} units.
 */
export class KeyReader {
  /** Keys of the text last read, in order. */
  keys = new Int32Array(1 << 10);
  count = 0;
  /** Values of those keys that are marked, and from where to where each stands. */
  marked = new Int32Array(1 << 10);
  starts = new Int32Array(1 << 10);
  ends = new Int32Array(1 << 10);
  markedCount = 0;
  readonly #table: KeyTable;

  constructor(table: KeyTable) {
    this.#table = table;
  }

  /** Reads units from one place to another, where no text goes on. */
  read(units: Uint16Array, from: number, to: number): void {
    if (to - from >= this.keys.length) {
      const room = (to - from) * 2;
      this.keys = new Int32Array(room);
      this.marked = new Int32Array(room);
      this.starts = new Int32Array(room);
      this.ends = new Int32Array(room);
    }
    this.count = 0;
    this.markedCount = 0;
    for (let at = from; at < to; ) {
      const kind = KINDS[units[at] ?? 0];
      if (kind === JOINED) at = this.#readRun(units, at);
      else if (kind === WORD) at = this.#readWord(units, at);
      else at += 1;
    }
  }

  /** Reads a run of joined text; gives the place behind it. What `KeyTable.pair` does is done in place, most of all work. */
  #readRun(units: Uint16Array, from: number): number {
    const { keys, marked, starts, ends } = this;
    const { pairs } = this.#table;
    let { numbers, shift } = pairs;
    let { count, markedCount } = this;
    let unit = units[from] ?? 0;
    let at = from;
    for (let next = -1; next !== 0; at += 1) {
      const following = units[at + 1] ?? 0;
      next = KINDS[following] === JOINED ? following : 0;
      const tag = (unit << 16) | next;
      let slot = firstSlot(tag, shift);
      let value = numbers[slot + 1] ?? 0;
      while (numbers[slot] !== tag && value !== 0) {
        slot = pairs.next(slot);
        value = numbers[slot + 1] ?? 0;
      }
      if (value === 0) {
        value = this.#table.pair(unit, next);
        ({ numbers, shift } = pairs);
      }
      keys[count++] = keyOf(value);
      // Written in any case and kept if marked: a branch that nobody can foretell would take longer.
      marked[markedCount] = value;
      starts[markedCount] = at;
      ends[markedCount] = next === 0 ? at + 1 : at + 2;
      markedCount += isMarked(value);
      unit = next;
    }
    this.count = count;
    this.markedCount = markedCount;
    return at;
  }

  /** Reads a word; gives the place behind it. */
  #readWord(units: Uint16Array, from: number): number {
    let hash = 0;
    let at = from;
    for (let unit = units[at] ?? 0; KINDS[unit] === WORD; unit = units[++at] ?? 0) {
      hash = hashed(hash, unit);
    }
    let to = at;
    if (to - from > KEY_LIMIT) {
      to = from + KEY_LIMIT;
      hash = hashOf(units, from, to);
    }
    const value = this.#table.value(units, from, to, hash);
    this.keys[this.count++] = keyOf(value);
    this.marked[this.markedCount] = value;
    this.starts[this.markedCount] = from;
    this.ends[this.markedCount] = to;
    this.markedCount += isMarked(value);
    return at;
  }
}
