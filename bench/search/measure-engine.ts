import type { SampleRecord } from './corpus.ts';
import type { Candidate, Kept } from './engine.ts';
import { type Exactness, exactnessOf } from './exactness.ts';
import type { QueryCategory } from './queries.ts';
import { median, quantile, timeOf, timeQueries } from './timing.ts';

/** What one engine took, all times in milliseconds and medians of several runs. */
export interface Measured {
  readonly name: string;
  readonly build: number;
  /** Absent where the engine keeps no index. */
  readonly load: number | undefined;
  readonly bytes: number | undefined;
  /** All hits of a query: the middle of all queries, the worst hundredth, and all of them together. */
  readonly p50: number;
  readonly p99: number;
  readonly sum: number;
  /** Against the records that have the terms of the query, other names left out: what every engine claims to find. */
  readonly literal: readonly Exactness[];
}

/** What an engine is given. */
export interface Task {
  readonly records: readonly SampleRecord[];
  readonly categories: readonly QueryCategory[];
  readonly literal: (query: string) => ReadonlySet<string>;
}

/** How often everything is done. */
export interface Rounds {
  readonly build: number;
  readonly load: number;
  readonly query: number;
}

/** Measures one engine from the first record to the last query. */
export function measureEngine(candidate: Candidate, task: Task, rounds: Rounds): Measured {
  const { records, categories } = task;
  let built = candidate.build(records);
  const builds = repeat(rounds.build, () =>
    timeOf(() => {
      built = candidate.build(records);
    }),
  );
  const { engine } = built;
  const times = timeQueries(
    engine,
    categories.flatMap(({ queries }) => queries),
    rounds.query,
  );
  const kept = built.keep?.();
  return {
    name: candidate.name,
    build: median(builds),
    load: kept && timeLoad(kept, rounds.load),
    bytes: kept?.bytes,
    p50: median(times),
    p99: quantile(times, 0.99),
    sum: times.reduce((sum, time) => sum + time, 0),
    literal: exactnessOf(engine, categories, task.literal),
  };
}

/** Milliseconds in which an index opens. */
export function timeLoad(kept: Kept, rounds: number): number {
  kept.load();
  return median(repeat(rounds, () => timeOf(() => kept.load())));
}

/** What several runs gave. */
export function repeat<T>(count: number, run: () => T): T[] {
  return Array.from({ length: count }, run);
}
