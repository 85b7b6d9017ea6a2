import { createCorpus } from './corpus.ts';
import { buildFile, openFile } from './engines/briefing.ts';
import { type Exactness, exactnessOf } from './exactness.ts';
import { createOracle } from './oracle.ts';
import { createQueries } from './queries.ts';

/** Recall and precision of our engine in each category, against looking at every record. */
export function checkExactness(count: number): Exactness[] {
  const records = createCorpus(count);
  const { answer } = createOracle(records);
  return exactnessOf(openFile(buildFile(records)), createQueries(records), answer);
}
