import { isJoined, isWord } from '../fold/units.ts';
import { KEY_LIMIT } from '../format/layout.ts';
import { KeyReader } from './key-reader.ts';
import { BEGINS, IS_PATTERN, KeyTable } from './key-table.ts';
import { ListCollector, type Lists } from './list-collector.ts';
import { PatternTable } from './pattern-table.ts';

/**
 * Which keys stand in which documents, and which documents name which records, gathered document by
 * document. Named records have the first lists, by their places; a key is the number of its list.
 */
export class PostingCollector {
  readonly keys: KeyTable;
  readonly #reader: KeyReader;
  readonly #lists = new ListCollector();
  readonly #patterns: PatternTable;
  readonly #wordKeys = new Set<number>();
  /** Units of the pattern at hand. */
  #pattern = new Uint16Array();

  /**
   * `words` are folded Japanese words that get lists of their own; `names` are folded names with the places
   * of the records they name, of which there are so many.
   */
  constructor(
    words: ReadonlySet<string>,
    names: ReadonlyMap<string, readonly number[]>,
    records: number,
  ) {
    // Numbers of keys are more than zero.
    this.keys = new KeyTable(records + 1);
    this.#reader = new KeyReader(this.keys);
    let units = 0;
    let lists = 0;
    for (const word of words) {
      units += word.length;
      lists += 1;
    }
    for (const [name, places] of names) {
      units += name.length * places.length;
      lists += places.length;
    }
    this.#patterns = new PatternTable(units, lists);
    for (const word of words) {
      this.#readPattern(word);
      const key = this.keys.mark(this.#pattern, word.length, 0);
      this.#wordKeys.add(key);
      this.#addPattern(key);
    }
    for (const [name, places] of names) {
      this.#readPattern(name);
      for (const place of places) this.#addPattern(place);
    }
  }

  /** Adds the keys of a folded document and what the patterns find. Units before `titleEnd` are title or name. */
  add(document: number, units: Uint16Array, length: number, titleEnd: number): void {
    this.#lists.begin(document);
    this.#addPart(units, 0, titleEnd, true);
    this.#addPart(units, titleEnd, length, false);
  }

  /** Adds the document at hand to the list of a named record that it refers to. */
  refer(record: number): void {
    this.#lists.addOnce(record, false);
  }

  /** Whether a key is one of the words given. */
  isWordKey(key: number): boolean {
    return this.#wordKeys.has(key);
  }

  lists(): Lists {
    return this.#lists.sort(this.keys.end);
  }

  #addPart(units: Uint16Array, from: number, to: number, inTitle: boolean): void {
    const reader = this.#reader;
    reader.read(units, from, to);
    this.#lists.addAllOnce(reader.keys, reader.count, this.keys.end, inTitle);
    this.#patterns.match(units, reader, this.#lists, inTitle);
  }

  #readPattern(text: string): void {
    const units = new Uint16Array(text.length);
    for (let at = 0; at < text.length; at += 1) units[at] = text.charCodeAt(at);
    this.#pattern = units;
  }

  /** Adds the pattern at hand, marked at its first key, with a list. */
  #addPattern(list: number): void {
    const units = this.#pattern;
    const length = keyLength(units);
    const key = this.keys.mark(units, length, length < units.length ? BEGINS : IS_PATTERN);
    this.#patterns.add(units, key, length, list);
  }
}

/** How many units the key has that a text begins with. */
function keyLength(units: Uint16Array): number {
  if (isJoined(units[0] ?? 0)) return isJoined(units[1] ?? 0) ? 2 : 1;
  let length = 1;
  while (length < units.length && isWord(units[length] ?? 0)) length += 1;
  return Math.min(length, KEY_LIMIT);
}
