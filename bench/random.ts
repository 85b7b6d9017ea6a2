/** Numbers that look random and are the same for the same seed (mulberry32). */
export interface Random {
  /** A number from 0 up to but not including 1. */
  next(): number;
  /** A whole number from 0 up to but not including the limit. */
  below(limit: number): number;
  /** A whole number of a range, both ends included. */
  between(low: number, high: number): number;
  pick<T>(from: readonly T[]): T;
  /** Like pick, but the earlier ones come up more often, as words do (Zipf). */
  common<T>(from: readonly T[]): T;
  chance(probability: number): boolean;
}

export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const at = <T>(from: readonly T[], place: number): T => {
    const found = from[place];
    if (found === undefined) throw new RangeError('Nothing to pick from.');
    return found;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    between: (low, high) => low + below(high - low + 1),
    pick: (from) => at(from, below(from.length)),
    // The inverse of the distribution 1/rank over the ranks of the list.
    common: (from) => at(from, Math.floor((from.length + 1) ** next()) - 1),
    chance: (probability) => next() < probability,
  };
}
