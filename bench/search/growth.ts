import { createCorpus } from './corpus.ts';
import { briefing } from './engines/briefing.ts';
import { atMost, type Figure, GOALS } from './goals.ts';
import { repeat, timeLoad } from './measure-engine.ts';
import { createQueries } from './queries.ts';
import { median, timeOf, timeQueries } from './timing.ts';

const ROUNDS = { build: 3, load: 15, query: 7 };

/** Costs of our engine at ten times the records, divided by those at so many. */
export function measureGrowth(count: number): Figure[] {
  const small = costsOf(count);
  const large = costsOf(count * 10);
  return Object.entries(large).map(([name, cost]) =>
    atMost(`growth of ${name}`, cost / (small[name] ?? Number.NaN), GOALS.growth),
  );
}

function costsOf(count: number): Record<string, number> {
  const records = createCorpus(count);
  const queries = createQueries(records).flatMap(({ queries: list }) => list);
  let built = briefing.build(records);
  const build = median(
    repeat(ROUNDS.build, () =>
      timeOf(() => {
        built = briefing.build(records);
      }),
    ),
  );
  const kept = built.keep();
  const times = timeQueries(built.engine, queries, ROUNDS.query);
  return {
    build,
    load: timeLoad(kept, ROUNDS.load),
    index: kept.bytes,
    'query p50': median(times),
    'all queries': times.reduce((sum, time) => sum + time, 0),
  };
}
