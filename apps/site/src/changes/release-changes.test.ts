import { expect, it } from 'vitest';
import { changesBetween, history } from './release-changes.ts';
import type { Snapshot } from './snapshot.ts';

const snapshot = (release: string, rest: Partial<Snapshot>): Snapshot => ({
  snapshotVersion: 1,
  release,
  records: {},
  redirects: {},
  ...rest,
});
const first = snapshot('1.0.0', {
  date: '2031-01-01',
  records: { 'event/a': '1', 'event/b': '1', 'person/c': '1' },
});

it('of a first release every record is new', () => {
  expect(changesBetween(undefined, first)).toEqual({
    release: '1.0.0',
    date: '2031-01-01',
    isFirst: true,
    added: ['event/a', 'event/b', 'person/c'],
    changed: [],
    moved: [],
    withdrawn: [],
  });
});

it('a later release says what it added, changed and moved', () => {
  const second = snapshot('1.1.0', {
    records: { 'event/a': '1', 'event/b': '2', 'event/d': '1', 'person/e': '1' },
    redirects: {
      'person/c': { moved: 'person/e' },
    },
  });
  expect(changesBetween(first, second)).toMatchObject({
    isFirst: false,
    added: ['event/d', 'person/e'],
    changed: ['event/b'],
    moved: [{ from: 'person/c', to: ['person/e'] }],
  });
});

it('a withdrawal is told once, also of an id that had moved', () => {
  const withdrawn = { date: '2031-06-01', reason: { en: 'Wrong.', ja: '誤り。' } };
  const before = snapshot('1.1.0', {
    records: { 'event/a': '1' },
    redirects: { 'event/x': { moved: 'event/a' } },
  });
  const after = snapshot('1.2.0', {
    redirects: { 'event/a': { withdrawn }, 'event/x': { withdrawn } },
  });
  expect(changesBetween(before, after)).toMatchObject({
    moved: [],
    withdrawn: ['event/a', 'event/x'],
  });
  expect(changesBetween(after, { ...after, release: '1.3.0' }).withdrawn).toEqual([]);
  expect(history([{ ...before, date: '2031-01-01' }], after)[0]?.release).toBe('1.2.0');
});

it('a move is told once', () => {
  const redirects = { 'event/x': { split: ['event/a', 'event/b'] } } as const;
  const second = snapshot('1.1.0', { records: first.records, redirects });
  expect(changesBetween(first, second).moved).toEqual([
    { from: 'event/x', to: ['event/a', 'event/b'] },
  ]);
  expect(changesBetween(second, { ...second, release: '1.2.0' }).moved).toEqual([]);
});

it('the present state stands on top until it is released', () => {
  const now = snapshot('1.1.0', { records: { ...first.records, 'event/b': '2' } });
  expect(history([first], now).map(({ release }) => release)).toEqual(['1.1.0', '1.0.0']);
  expect(history([first, { ...now, date: '2031-02-01' }], now)).toHaveLength(2);
  expect(history([], now)).toHaveLength(1);
});
