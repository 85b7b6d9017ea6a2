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

/** Rounds before the ones that count, and milliseconds they take at least: what runs often is compiled on the way. */
const WARM_UP = { rounds: 10, time: 2000 };

/** Milliseconds of each query: the middle of several rounds over all of them. */
export function timeQueries(
  engine: Engine,
  queries: readonly string[],
  rounds: number,
): readonly number[] {
  const times = queries.map((): number[] => []);
  const begin = performance.now();
  for (let round = 0; ; round += 1) {
    if (round >= WARM_UP.rounds && performance.now() - begin > WARM_UP.time) break;
    for (const query of queries) engine.search(query);
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, query] of queries.entries()) {
      const start = performance.now();
      engine.search(query);
      times[at]?.push(performance.now() - start);
    }
  }
  return times.map(median);
}
