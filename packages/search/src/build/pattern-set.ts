import { isWord } from '../fold/units.ts';

interface Pattern {
  readonly text: Uint16Array;
  /** Numbers of the lists that a match goes to. */
  readonly lists: readonly number[];
}

const NONE: readonly Pattern[] = [];

/** Folded texts that are looked for at every place of a document, by the key that begins them. */
export class PatternSet {
  /** By key and the unit behind it; zero where the key is the whole pattern. */
  readonly #patterns = new Map<number, Pattern[]>();

  /** Adds a pattern that begins with a key of so many units. */
  add(key: number, keyUnits: number, pattern: Pattern): void {
    const place = key * 0x10000 + (pattern.text[keyUnits] ?? 0);
    const known = this.#patterns.get(place) ?? [];
    this.#patterns.set(place, known);
    known.push(pattern);
  }

  /** Adds to `lists` the lists of every pattern that stands at a place where its key of so many units does. */
  match(key: number, keyUnits: number, units: Uint16Array, at: number, lists: number[]): void {
    this.#check(key * 0x10000 + (units[at + keyUnits] ?? 0), keyUnits, units, at, lists);
    this.#check(key * 0x10000, keyUnits, units, at, lists);
  }

  #check(place: number, keyUnits: number, units: Uint16Array, at: number, lists: number[]): void {
    for (const pattern of this.#patterns.get(place) ?? NONE) {
      if (stands(pattern.text, units, at, keyUnits)) lists.push(...pattern.lists);
    }
  }
}

/** Whether a text stands at a place, its last word ending with it. */
function stands(text: Uint16Array, units: Uint16Array, at: number, known: number): boolean {
  for (let same = known; same < text.length; same += 1) {
    if (text[same] !== units[at + same]) return false;
  }
  return !(isWord(text[text.length - 1] ?? 0) && isWord(units[at + text.length] ?? 0));
}
