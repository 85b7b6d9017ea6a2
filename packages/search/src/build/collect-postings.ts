import { isJoined, isWord } from '../fold/units.ts';
import { KEY_LIMIT } from '../format/layout.ts';
import { KeyTable, withRoom } from './key-table.ts';
import { BEGINS, IS_PATTERN, type Pattern, PatternTrie } from './pattern-trie.ts';

/**
 * Which keys stand in which documents, and which documents name which records, gathered document by
 * document. Lists are numbered: the list of a key is twice its number, that of a named record twice its
 * place among them plus one.
 */
export class PostingCollector {
  readonly keys = new KeyTable();
  readonly #patterns: PatternTrie;
  readonly #wordKeys = new Set<number>();
  /** Marks of words, by key. */
  #marks = new Uint8Array(1 << 12);
  /** Lists of the patterns that stand at the place at hand. */
  readonly #found: number[] = [];
  #listOf: Int32Array;
  #entries: Int32Array;
  #length = 0;
  #lists = 0;
  #lastDocument = new Int32Array(1 << 12).fill(-1);

  /**
   * `words` are folded Japanese words that get lists of their own, with `names` among them where they
   * are such words; `names` are folded names with the places of the records they name. Room for as many
   * entries as expected is taken at once.
   */
  constructor(
    words: ReadonlySet<string>,
    names: ReadonlyMap<string, readonly number[]>,
    expected: number,
  ) {
    this.#listOf = new Int32Array(expected);
    this.#entries = new Int32Array(expected);
    const texts = new Set([...words, ...names.keys()]);
    this.#patterns = new PatternTrie(
      Array.from(texts, (text) => this.#pattern(text, words.has(text), names.get(text) ?? [])),
    );
  }

  #pattern(text: string, isWordKey: boolean, records: readonly number[]): Pattern {
    const lists = records.map((record) => record * 2 + 1);
    const units = Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
    if (isWordKey) {
      const word = this.keys.intern(units, 0, units.length);
      this.#wordKeys.add(word);
      lists.push(word * 2);
    }
    const keyUnits = keyLength(units);
    const [first = 0, second = 0] = units;
    const joined = isJoined(first);
    const behind = keyUnits === 2 ? second : 0;
    const mark = units.length > keyUnits ? BEGINS : IS_PATTERN;
    const key = joined
      ? this.keys.markPair(first, behind, mark)
      : this.keys.intern(units, 0, keyUnits);
    if (!joined) {
      this.#marks = withRoom(this.#marks, key + 1, Uint8Array);
      this.#marks[key] = (this.#marks[key] ?? 0) | mark;
    }
    return { key, keyUnits, text: units, lists };
  }

  /**
   * Adds a document: of joined text every two units and the last unit of a run, of other text every word,
   * cut at {@link KEY_LIMIT} units; and what the patterns find. Units before `titleEnd` are title or name.
   */
  add(document: number, units: Uint16Array, length: number, titleEnd: number): void {
    for (let at = 0; at < length; ) {
      const unit = units[at] ?? 0;
      if (isJoined(unit)) {
        at = this.#addRun(document, units, at, titleEnd);
        continue;
      }
      const from = at++;
      if (!isWord(unit)) continue;
      while (isWord(units[at] ?? 0)) at += 1;
      const entry = document * 2 + (from < titleEnd ? 1 : 0);
      const key = this.keys.intern(units, from, Math.min(at, from + KEY_LIMIT));
      this.#put(key * 2, entry);
      const mark = this.#marks[key] ?? 0;
      if (mark > 0) this.#match(key, mark, Math.min(at - from, KEY_LIMIT), units, from, entry);
    }
  }

  /** Adds a document to the list of a named record that it refers to. */
  refer(document: number, record: number): void {
    this.#put(record * 2 + 1, document * 2);
  }

  /** Whether a key is one of the words given. */
  isWordKey(key: number): boolean {
    return this.#wordKeys.has(key);
  }

  /** The entries of every list, ascending, one list behind the other by number, and where each list begins. */
  lists(): { entries: Int32Array; starts: Int32Array } {
    const count = this.#lists;
    const starts = new Int32Array(count + 1);
    for (let at = 0; at < this.#length; at += 1) {
      const next = (this.#listOf[at] ?? 0) + 1;
      starts[next] = (starts[next] ?? 0) + 1;
    }
    for (let list = 0; list < count; list += 1) {
      starts[list + 1] = (starts[list + 1] ?? 0) + (starts[list] ?? 0);
    }
    const ends = starts.slice();
    const entries = new Int32Array(this.#length);
    for (let at = 0; at < this.#length; at += 1) {
      const list = this.#listOf[at] ?? 0;
      const place = ends[list] ?? 0;
      entries[place] = this.#entries[at] ?? 0;
      ends[list] = place + 1;
    }
    return { entries, starts };
  }

  /** Adds a run of joined text; gives the place after it, where a line feed stands at the latest. */
  #addRun(document: number, units: Uint16Array, from: number, titleEnd: number): number {
    const entry = document * 2 + (from < titleEnd ? 1 : 0);
    let unit = units[from] ?? 0;
    for (let at = from; ; at += 1) {
      const following = units[at + 1] ?? 0;
      const more = isJoined(following);
      const met = this.keys.meetPair(unit, more ? following : 0, document);
      const marked = met < 0 ? ~met : met;
      const key = marked >>> 2;
      if (met >= 0) this.#append(key * 2, entry);
      if ((marked & 3) > 0) this.#match(key, marked & 3, more ? 2 : 1, units, at, entry);
      if (!more) return at + 1;
      unit = following;
    }
  }

  #match(
    key: number,
    mark: number,
    keyUnits: number,
    units: Uint16Array,
    at: number,
    entry: number,
  ): void {
    this.#patterns.match(key, mark, units, at + keyUnits, this.#found);
    if (this.#found.length === 0) return;
    for (const list of this.#found) this.#put(list, entry);
    this.#found.length = 0;
  }

  /** Titles come before texts, so the first time a list is met in a document decides its flag. */
  #put(list: number, entry: number): void {
    while (list >= this.#lastDocument.length) {
      const last = new Int32Array(this.#lastDocument.length * 2).fill(-1);
      last.set(this.#lastDocument);
      this.#lastDocument = last;
    }
    if (this.#lastDocument[list] === entry >>> 1) return;
    this.#lastDocument[list] = entry >>> 1;
    this.#append(list, entry);
  }

  #append(list: number, entry: number): void {
    if (this.#length === this.#entries.length) {
      this.#listOf = withRoom(this.#listOf, this.#length + 1, Int32Array);
      this.#entries = withRoom(this.#entries, this.#length + 1, Int32Array);
    }
    this.#lists = Math.max(this.#lists, list + 1);
    this.#listOf[this.#length] = list;
    this.#entries[this.#length++] = entry;
  }
}

/** How many units the key has that a text begins with. */
function keyLength(units: Uint16Array): number {
  if (isJoined(units[0] ?? 0)) return isJoined(units[1] ?? 0) ? 2 : 1;
  let length = 1;
  while (length < units.length && isWord(units[length] ?? 0)) length += 1;
  return Math.min(length, KEY_LIMIT);
}
