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
  /** For each document its tier plus one; 0 is no match. All zero between unions. */
  readonly #tiers: Uint8Array;
  /** One for each run of 64 documents of which any is in the union. */
  readonly #blocks: Uint8Array;
  #united = 0;

  constructor(documents: number) {
    this.#tiers = new Uint8Array((documents + 63) & ~63);
    this.#blocks = new Uint8Array(this.#tiers.length / 64);
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

  /** The same matches in document order. */
  inOrder(matches: Matches): Matches {
    let middle = 1;
    while (middle < matches.length && (matches[middle] ?? 0) > (matches[middle - 1] ?? 0))
      middle += 1;
    if (middle >= matches.length) return matches;
    const ordered = this.take(matches.length);
    for (let at = 0, left = 0, right = middle; at < ordered.length; at += 1) {
      const first = matches[left] ?? 0;
      const second = matches[right] ?? 0;
      const fromFirst = right >= matches.length || (left < middle && first < second);
      ordered[at] = fromFirst ? first : second;
      if (fromFirst) left += 1;
      else right += 1;
    }
    return ordered;
  }

  /** Documents of both; `join` makes one match of the two of a document. */
  intersect(first: Matches, second: Matches, join: (a: number, b: number) => number): Matches {
    const a = this.inOrder(first);
    const b = this.inOrder(second);
    const both = this.take(Math.min(a.length, b.length));
    let length = 0;
    for (let at = 0, to = 0; at < a.length && to < b.length; ) {
      const left = a[at] ?? 0;
      const right = b[to] ?? 0;
      const difference = (left >>> 8) - (right >>> 8);
      if (difference === 0) both[length++] = join(left, right);
      if (difference <= 0) at += 1;
      if (difference >= 0) to += 1;
    }
    return both.subarray(0, length);
  }

  /** Documents of the first that are not in the second. */
  subtract(from: Matches, what: Matches): Matches {
    const b = this.inOrder(what);
    let to = 0;
    return this.inOrder(from).filter((match) => {
      while (to < b.length && (b[to] ?? 0) >>> 8 < match >>> 8) to += 1;
      return (b[to] ?? -1) >>> 8 !== match >>> 8;
    });
  }

  /** Adds a document to the union under way, or makes its tier better. */
  add(document: number, tier: number): void {
    const known = this.#tiers[document] ?? 0;
    if (known === 0) {
      this.#united += 1;
      this.#blocks[document >>> 6] = 1;
    }
    if (known === 0 || known > tier + 1) this.#tiers[document] = tier + 1;
  }

  addAll(matches: Matches): void {
    for (let at = 0; at < matches.length; at += 1) {
      const match = matches[at] ?? 0;
      this.add(match >>> 8, match & (SCALE - 1));
    }
  }

  /** The tier of a document in the union under way; negative when it is not in. */
  tier(document: number): number {
    return (this.#tiers[document] ?? 0) - 1;
  }

  /** Ends the union. */
  united(): Matches {
    const matches = this.take(this.#united);
    this.#united = 0;
    let length = 0;
    for (let block = 0; length < matches.length; block += 1) {
      if (this.#blocks[block] === 0) continue;
      this.#blocks[block] = 0;
      for (let document = block * 64; document < block * 64 + 64; document += 1) {
        const tier = this.#tiers[document] ?? 0;
        if (tier === 0) continue;
        matches[length++] = document * SCALE + tier - 1;
        this.#tiers[document] = 0;
      }
    }
    return matches;
  }

  /**
   * Matches from best to worst: by the sum of their tiers, then in document order, which is latest first
   * and then by id. A counting sort, so its time grows with the number of matches only.
   */
  rank(matches: Matches): Matches {
    const places = new Int32Array(SCALE + 1);
    let ordered = true;
    for (let at = 0, before = 0; at < matches.length; at += 1) {
      const tier = (matches[at] ?? 0) & (SCALE - 1);
      places[tier + 1] = (places[tier + 1] ?? 0) + 1;
      ordered &&= tier >= before;
      before = tier;
    }
    if (ordered) return matches;
    for (let tier = 1; tier <= SCALE; tier += 1) {
      places[tier] = (places[tier] ?? 0) + (places[tier - 1] ?? 0);
    }
    const ranked = this.take(matches.length);
    for (let at = 0; at < matches.length; at += 1) {
      const match = matches[at] ?? 0;
      const tier = match & (SCALE - 1);
      const place = places[tier] ?? 0;
      ranked[place] = match;
      places[tier] = place + 1;
    }
    return ranked;
  }
}
