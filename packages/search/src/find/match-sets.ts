import { SCALE } from './tiers.ts';

/**
 * Documents with tiers, `document * SCALE + tier`: ascending, or ascending with the better tier and again
 * with the other. They last until the next query.
 */
export type Matches = Int32Array;

/** Adds up the tiers of a document. */
export function sum(left: number, right: number): number {
  return left + (right & (SCALE - 1));
}

/** Room for the matches of one query: taking it allocates nothing. */
export class MatchSets {
  #numbers = new Int32Array(1 << 14);
  #taken = 0;
  /** Tiers of the documents of the union under way, the worst for any other. */
  readonly #tiers: Uint8Array;
  /** A bit for each document of the union, and a bit for each word of those that has one. */
  readonly #bits: Int32Array;
  /** Room to count the matches of each tier, all zero between two rankings. */
  readonly #places = new Int32Array(SCALE);
  /** How often a document was added to the union. */
  #added = 0;

  constructor(documents: number) {
    this.#tiers = new Uint8Array(documents).fill(SCALE - 1);
    this.#bits = new Int32Array(Math.ceil(documents / 32));
  }

  /** Gives back all that was taken. */
  reset(): void {
    this.#taken = 0;
  }

  take(length: number): Matches {
    if (this.#taken + length > this.#numbers.length) {
      this.#numbers = new Int32Array((this.#numbers.length + length) * 2);
      this.#taken = 0;
    }
    this.#taken += length;
    return this.#numbers.subarray(this.#taken - length, this.#taken);
  }

  /** The same matches in document order; not while a union is under way. */
  inOrder(matches: Matches): Matches {
    for (let at = 1; at < matches.length; at += 1) {
      if ((matches[at] ?? 0) > (matches[at - 1] ?? 0)) continue;
      this.addAll(matches);
      return this.united();
    }
    return matches;
  }

  /** Documents of both, in document order; `join` makes one match of the two of a document. Quick where the first are few. */
  intersect(a: Matches, b: Matches, join: (a: number, b: number) => number): Matches {
    const both = this.take(Math.min(a.length, b.length));
    let length = 0;
    for (let at = 0, to = 0; at < a.length && to < b.length; at += 1) {
      const left = a[at] ?? 0;
      const document = left & -SCALE;
      // Strides that double, then halve: as many steps as the distance has bits.
      let stride = 1;
      for (; (b[to + stride] ?? document) < document; stride *= 2) to += stride;
      for (; stride >= 1; stride >>= 1) if ((b[to + stride] ?? document) < document) to += stride;
      if ((b[to] ?? 0) < document) to += 1;
      const right = b[to] ?? 0;
      if (to < b.length && (right & -SCALE) === document) both[length++] = join(left, right);
    }
    return both.subarray(0, length);
  }

  /** Documents of the first that are not in the second. */
  subtract(from: Matches, what: Matches): Matches {
    this.addAll(what);
    const kept = from.filter(
      (match) => (((this.#bits[match >>> 13] ?? 0) >>> (match >>> 8)) & 1) === 0,
    );
    this.united();
    return kept;
  }

  /** Adds a document to the union under way, or makes its tier better. */
  add(document: number, tier: number): void {
    const word = document >>> 5;
    this.#bits[word] = (this.#bits[word] ?? 0) | (1 << (document & 31));
    this.#tiers[document] = Math.min(this.#tiers[document] ?? 0, tier);
    this.#added += 1;
  }

  addAll(matches: Matches): void {
    for (let at = 0; at < matches.length; at += 1) {
      const match = matches[at] ?? 0;
      this.add(match >>> 8, match & (SCALE - 1));
    }
  }

  /** Ends the union. */
  united(): Matches {
    const matches = this.take(Math.min(this.#added, this.#tiers.length));
    this.#added = 0;
    let length = 0;
    for (let word = 0; word < this.#bits.length; word += 1) {
      for (let bits = this.#bits[word] ?? 0; bits !== 0; bits &= bits - 1) {
        const document = word * 32 + 31 - Math.clz32(bits & -bits);
        matches[length++] = document * SCALE + (this.#tiers[document] ?? 0);
        this.#tiers[document] = SCALE - 1;
      }
      this.#bits[word] = 0;
    }
    return matches.subarray(0, length);
  }

  /**
   * Matches from best to worst: by the sum of their tiers, then in document order, which is latest first
   * and then by id. A counting sort, so its time grows with the number of matches only.
   */
  rank(matches: Matches): Matches {
    const places = this.#places;
    for (let at = 0; at < matches.length; at += 1) {
      const tier = (matches[at] ?? 0) & (SCALE - 1);
      places[tier] = (places[tier] ?? 0) + 1;
    }
    const ranked = this.take(matches.length);
    let start = 0;
    for (let tier = 0; tier < SCALE; tier += 1) {
      start += places[tier] ?? 0;
      places[tier] = start - (places[tier] ?? 0);
    }
    for (let at = 0; at < matches.length; at += 1) {
      const match = matches[at] ?? 0;
      const tier = match & (SCALE - 1);
      const place = places[tier] ?? 0;
      ranked[place] = match;
      places[tier] = place + 1;
    }
    places.fill(0);
    return ranked;
  }
}
