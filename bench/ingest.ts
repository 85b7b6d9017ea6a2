import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as data from '@briefing/data';
import { createGazetteer } from '@briefing/ingest';
import { formatScores, GoldError, score, summarize } from '@briefing/ingest-score';
import { createDataset } from '@briefing/model/dataset';
import { formatLinking } from './ingest/format-linking.ts';
import { measureNameLinking } from './ingest/name-linking.ts';

const NAMES = 10_000;
const own = join(import.meta.dirname, '../tests/ingest-score/gold/development');

const { values } = parseArgs({
  options: {
    /** A folder of texts and gold files; when absent, the invented texts of this repository. */
    gold: { type: 'string', default: own },
    json: { type: 'boolean', default: false },
    /** Without the names of the bundled dataset, or without those of the lexicon. */
    'no-dataset': { type: 'boolean', default: false },
    'no-lexicon': { type: 'boolean', default: false },
  },
});
try {
  const dataset = values['no-dataset'] ? undefined : createDataset(data);
  const gazetteer = createGazetteer({ dataset, lexicon: !values['no-lexicon'] });
  const scores = score(values.gold, gazetteer);
  const linking = await measureNameLinking(NAMES);
  const summary = summarize(scores.documents);
  console.log(
    values.json
      ? JSON.stringify(
          { format: 'briefing-ingest-score/1', ...scores, summary, linking },
          undefined,
          2,
        )
      : `${formatScores(scores)}\n${formatLinking(linking, NAMES)}`,
  );
} catch (error) {
  if (!(error instanceof GoldError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
