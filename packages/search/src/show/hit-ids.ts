import type { Matches } from '../find/match-sets.ts';
import type { SearchIndex } from '../find/search-index.ts';

/** The ids of all hits, best first, which are read from the index when they are asked for. */
export class HitIds implements Iterable<string> {
  readonly #index: SearchIndex;
  readonly #matches: Matches;

  constructor(index: SearchIndex, matches: Matches) {
    this.#index = index;
    this.#matches = matches;
  }

  /** How many there are. */
  get length(): number {
    return this.#matches.length;
  }

  /** The id at a place from 0; undefined behind the last. */
  at(place: number): string | undefined {
    const match = this.#matches[place];
    return match === undefined ? undefined : this.#index.id(match >>> 8);
  }

  /** All of them. */
  toArray(): string[] {
    const ids = allIds(this.#index);
    const matches = this.#matches;
    const found = new Array<string>(matches.length);
    for (let at = 0; at < found.length; at += 1) found[at] = ids[(matches[at] ?? 0) >>> 8] ?? '';
    return found;
  }

  [Symbol.iterator](): Iterator<string> {
    return this.toArray()[Symbol.iterator]();
  }
}

/** The ids of all documents of an index, from the first time they are asked for. */
const known = new WeakMap<SearchIndex, readonly string[]>();

function allIds(index: SearchIndex): readonly string[] {
  const ids = known.get(index) ?? Array.from(index.idRanks, (_, document) => index.id(document));
  known.set(index, ids);
  return ids;
}
