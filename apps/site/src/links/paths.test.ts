import * as data from '@briefing/data';
import { createDataset } from '@briefing/model/dataset';
import { expect, it } from 'vitest';
import { allPaths } from './all-paths.ts';
import { hostOf } from './host.ts';
import { claimInBriefing, dataPath, isKind, kindPath, pathIn, recordPath } from './paths.ts';

const dataset = createDataset(data);
const claim = { id: 'claim/koizumi-us-visit-2026-01/041', kind: 'claim' } as const;

it('an address is the identifier of the record', () => {
  expect(recordPath({ id: 'person/koizumi-shinjiro', kind: 'person' })).toBe(
    '/people/koizumi-shinjiro/',
  );
  expect(recordPath(claim)).toBe('/claims/koizumi-us-visit-2026-01/041/');
  expect(dataPath(claim)).toBe('/claims/koizumi-us-visit-2026-01/041.json');
  expect(kindPath('term')).toBe('/glossary/');
});

it('a claim has a place on the page of its briefing', () => {
  expect(claimInBriefing(claim.id)).toBe('/briefings/koizumi-us-visit-2026-01/#c041');
});

it('Japanese stands below /ja/', () => {
  expect([pathIn('en', '/timeline/'), pathIn('ja', '/timeline/'), pathIn('ja', '/')]).toEqual([
    '/timeline/',
    '/ja/timeline/',
    '/ja/',
  ]);
});

it('every kind of the catalog has a folder of its own', () => {
  const kinds = data.catalog.kinds.map(({ kind }) => kind);
  expect(kinds.filter((kind) => !isKind(kind))).toEqual([]);
  expect(isKind('toString')).toBe(false);
});

it('no two pages share an address', () => {
  const paths = allPaths(dataset, data.records);
  expect(new Set(paths).size).toBe(paths.length);
});

it('a link out is named by its host', () => {
  expect([hostOf('https://www.mod.go.jp/en/article/x.html'), hostOf('no address')]).toEqual([
    'mod.go.jp',
    'no address',
  ]);
});
