import * as data from '@briefing/data';
import { createDataset } from '@briefing/model/dataset';
import { expect, it } from 'vitest';
import { movedIds } from './moved.ts';

const dataset = createDataset(data);

it('an identifier that moved or was split keeps its address, and names what stands in its place', () => {
  const moved = movedIds(dataset, {
    'person/koizumi': { moved: 'person/koizumi-shinjiro' },
    'place/us': { split: ['place/united-states', 'place/us-mainland'] },
  });
  expect(moved).toEqual([
    { id: 'person/koizumi', path: '/people/koizumi/', to: ['person/koizumi-shinjiro'] },
    { id: 'place/us', path: '/places/us/', to: ['place/united-states', 'place/us-mainland'] },
  ]);
});

it('a withdrawn identifier keeps its address and says why, with or without a successor', () => {
  const withdrawn = { date: '2031-06-01', reason: { en: 'It was wrong.', ja: '誤りでした。' } };
  const successor = 'person/koizumi-shinjiro';
  const found = movedIds(dataset, {
    'person/x': { withdrawn },
    'person/y': { withdrawn: { ...withdrawn, successor } },
  });
  expect(found).toEqual([
    { id: 'person/x', path: '/people/x/', to: [], withdrawn },
    { id: 'person/y', path: '/people/y/', to: [successor], withdrawn: { ...withdrawn, successor } },
  ]);
});

it('what stands nowhere is left out', () => {
  expect(movedIds(dataset, { 'animal/cat': { moved: 'place/japan' } })).toEqual([]);
  expect(movedIds(dataset, { 'place/x': { moved: 'place/y' } })[0]?.to).toEqual([]);
});
