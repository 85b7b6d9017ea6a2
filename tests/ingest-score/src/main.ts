import { parseArgs } from 'node:util';
import * as data from '@briefing/data';
import { createGazetteer } from '@briefing/ingest';
import { createDataset } from '@briefing/model/dataset';
import { score, summarize } from './score.ts';
import { formatScores } from './table.ts';

const { values } = parseArgs({
  options: {
    gold: { type: 'string' },
    json: { type: 'boolean', default: false },
    /** Without the names of the bundled dataset, or without those of the lexicon. */
    'no-dataset': { type: 'boolean', default: false },
    'no-lexicon': { type: 'boolean', default: false },
  },
});
if (values.gold === undefined) {
  process.stderr.write('Name the folder of texts and gold files: --gold FOLDER\n');
  process.exitCode = 2;
} else {
  const dataset = values['no-dataset'] ? undefined : createDataset(data);
  const gazetteer = createGazetteer({ dataset, lexicon: !values['no-lexicon'] });
  const scores = score(values.gold, gazetteer);
  const summary = {
    format: 'briefing-ingest-score/1',
    ...scores,
    summary: summarize(scores.documents),
  };
  process.stdout.write(
    values.json ? `${JSON.stringify(summary, undefined, 2)}\n` : formatScores(scores),
  );
}
