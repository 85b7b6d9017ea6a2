import { join } from 'node:path';
import * as data from '@briefing/data';
import { createGazetteer } from '@briefing/ingest';
import { createDataset } from '@briefing/model/dataset';
import { describe, expect, it } from 'vitest';
import { rates } from './match.ts';
import { score, summarize } from './score.ts';

const gazetteer = createGazetteer({ dataset: createDataset(data) });
const gold = (set: string) => score(join(import.meta.dirname, '../gold', set), gazetteer);

describe('rates', () => {
  it('come from hand-made counts', () => {
    expect(rates({ tp: 3, fp: 1, fn: 2 })).toMatchObject({ precision: 0.75, recall: 0.6 });
  });
});

describe.each(['development', 'held-out'])('the invented %s texts', (set) => {
  const { documents, missing } = gold(set);
  const row = (kind: string) => summarize(documents).find((one) => one.kind === kind);

  it('are all there', () => {
    expect(missing).toEqual([]);
    expect(documents.length).toBeGreaterThan(3);
  });

  it('are drafted to the level the texts once had: a change of rules that loses facts is seen', () => {
    expect(row('useful facts')?.precision).toBeGreaterThan(0.9);
    expect(row('useful facts')?.recall).toBeGreaterThan(0.88);
    expect(row('dates, span')?.recall).toBeGreaterThan(0.95);
  });

  it('never have a wrong date shown as certain', () => {
    expect(documents.map(({ id, dates }) => [id, dates.wrongCertain])).toEqual(
      documents.map(({ id }) => [id, []]),
    );
  });
});
