import { createCorpus } from './corpus.ts';
import { briefing, buildFile, openFile } from './engines/briefing.ts';
import { flexsearchBigram, flexsearchStrings } from './engines/flexsearch.ts';
import { minisearchBigram, minisearchDefault } from './engines/minisearch.ts';
import { scan } from './engines/scan.ts';
import { sqliteBigram } from './engines/sqlite.ts';
import { atLeast, atMost, type Figure, GOALS } from './goals.ts';
import { type Measured, measureEngine, type Rounds, repeat } from './measure-engine.ts';
import { createOracle } from './oracle.ts';
import { createQueries } from './queries.ts';
import { textBytes } from './texts.ts';
import { median, timeOf, timeQueries } from './timing.ts';

/** More rounds where a run is short. */
const OURS: Rounds = { build: 25, load: 51, query: 25 };
const THEIRS: Rounds = { build: 3, load: 3, query: 9 };

/** Hits of which a page shows excerpts. */
const PAGE = 20;

/** Every engine over the same records and queries, in one run. */
export interface Comparison {
  readonly engines: readonly Measured[];
  readonly textBytes: number;
  /** Milliseconds of JSON.parse of the records. */
  readonly parse: number;
  /** Middle query of our engine described for people, and asked for the first time after opening. */
  readonly described: number;
  readonly first: number;
  readonly figures: readonly Figure[];
}

/** Measures our engine and its peers over so many records. */
export function compare(count: number): Comparison {
  const records = createCorpus(count);
  const categories = createQueries(records);
  const { literal } = createOracle(records);
  const answers = new Map<string, ReadonlySet<string>>();
  const task = {
    records,
    categories,
    literal(query: string) {
      const known = answers.get(query) ?? literal(query);
      answers.set(query, known);
      return known;
    },
  };
  const measure = (candidate: Parameters<typeof measureEngine>[0], rounds: Rounds) =>
    measureEngine(candidate, task, rounds);
  const ours = measure(briefing, OURS);
  const plain = measure(scan, THEIRS);
  const mini = measure(minisearchBigram, THEIRS);
  const flex = measure(flexsearchBigram, THEIRS);
  const others = [flexsearchStrings, sqliteBigram, minisearchDefault].map((peer) =>
    measure(peer, THEIRS),
  );

  const json = JSON.stringify(records);
  const parse = median(repeat(THEIRS.query, () => timeOf(() => JSON.parse(json))));
  const text = textBytes(records);
  const file = buildFile(records);
  const queries = categories.flatMap(({ queries: list }) => list);
  return {
    engines: [ours, plain, mini, flex, ...others],
    textBytes: text,
    parse,
    described: median(timeQueries(openFile(file, PAGE), queries, THEIRS.query)),
    first: median(
      queries.map((query) => {
        const engine = openFile(file);
        const start = performance.now();
        engine.search(query);
        return performance.now() - start;
      }),
    ),
    figures: [
      atLeast(
        'times faster than MiniSearch, p50',
        mini.p50 / ours.p50,
        GOALS.timesFasterThanMiniSearch,
      ),
      atLeast(
        'times faster than FlexSearch, p50',
        flex.p50 / ours.p50,
        GOALS.timesFasterThanFlexSearch,
      ),
      atMost('all queries / scan', ours.sum / plain.sum, GOALS.queriesToScan),
      atMost('index bytes / text bytes', (ours.bytes ?? 0) / text, GOALS.indexToText),
      atMost('build / MiniSearch', ours.build / mini.build, GOALS.buildToMiniSearch),
      atMost('load / JSON.parse of the records', (ours.load ?? 0) / parse, GOALS.loadToParse),
    ],
  };
}
