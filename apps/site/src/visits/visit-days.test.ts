import * as data from '@briefing/data';
import { createDataset } from '@briefing/model/dataset';
import { expect, it } from 'vitest';
import { factsWithin, visitDays } from './visit-days.ts';

const dataset = createDataset(data);
const visit = dataset.get('event/2026-01-us-visit');
if (visit?.kind !== 'event') throw new Error('The visit is not in the dataset.');

it('a visit shows day by day what is on record and what the briefing tells', () => {
  const days = visitDays(dataset, visit).map(({ date, stop, told }) => [date.slice(8), stop, told]);
  expect(days).toEqual([
    ['12', true, 'event'],
    ['13', true, 'event'],
    ['14', true, 'span'],
    ['15', true, 'event'],
    ['16', false, 'none'],
    ['17', false, 'none'],
    ['18', false, 'none'],
  ]);
});

it('a gap shows the facts that are dated to it', () => {
  const facts = factsWithin(visit, '2026-01-16/2026-01-18');
  expect(facts.map(({ text }) => text.en)).toEqual(['He was due back in Japan on 18 January.']);
});

it('a visit that is not dated to the day has no days to show', () => {
  expect(visitDays(dataset, { ...visit, when: '2026-01' })).toEqual([]);
  expect(visitDays(dataset, { ...visit, when: '2020-01-01/2026-01-01' })).toEqual([]);
});
