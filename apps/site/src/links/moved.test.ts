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

it('what stands nowhere is left out', () => {
  expect(movedIds(dataset, { 'animal/cat': { moved: 'place/japan' } })).toEqual([]);
  expect(movedIds(dataset, { 'place/x': { moved: 'place/y' } })[0]?.to).toEqual([]);
});
