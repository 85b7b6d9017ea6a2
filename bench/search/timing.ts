import type { Engine } from './engine.ts';

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5);
}

/** The number below which a share of them lies. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Milliseconds of one run, from a swept heap. */
export function timeOf(run: () => unknown): number {
  globalThis.gc?.();
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Rounds before the ones that count: engines compile what runs often. */
const WARM_UP = 10;

/** Milliseconds of each query: the middle of several rounds over all of them. */
export function timeQueries(
  engine: Engine,
  queries: readonly string[],
  rounds: number,
): readonly number[] {
  const times = queries.map((): number[] => []);
  for (let round = -WARM_UP; round < rounds; round += 1) {
    for (const [at, query] of queries.entries()) {
      const start = performance.now();
      engine.search(query);
      const time = performance.now() - start;
      if (round >= 0) times[at]?.push(time);
    }
  }
  return times.map(median);
}
