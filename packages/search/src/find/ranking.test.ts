import { describe, expect, it } from 'vitest';
import type { SearchDocument } from '../index.ts';
import { idsOf, indexOf } from '../testing/lamps.ts';

const day = (date: string) => ({ dates: { min: date, max: date } });
const text = (en: string, body = '') => ({ title: { en, ja: '' }, body: { en: body, ja: '' } });

/** One document for each rank, in the order in which they must come. */
const RANKED: readonly SearchDocument[] = [
  { id: 'r/title', kind: 'r', ...text('Lamp'), names: ['Lamp', 'Beacon'] },
  { id: 'r/name', kind: 'r', ...text('Lantern'), names: ['Lantern', 'lamp'] },
  { id: 'r/in-title', kind: 'r', ...text('The lamp of the quay') },
  { id: 'r/starts-in-title', kind: 'r', ...text('Lamplight on the quay') },
  { id: 'r/alias-in-title', kind: 'r', ...text('The beacon of the quay') },
  { id: 'r/in-text', kind: 'r', ...text('Quay', 'A lamp stands there.') },
  { id: 'r/starts-in-text', kind: 'r', ...text('Quay', 'Lamplight shines there.') },
  { id: 'r/alias', kind: 'r', ...text('Quay', 'A beacon stands there.') },
];

describe('ranking', () => {
  it('puts title before name, before a part of them, before text, before other names', () => {
    const expected = RANKED.map(({ id }) => id);
    expect(idsOf(indexOf([...RANKED].reverse()), 'lamp')).toEqual(expected);
  });

  it('puts the later before the earlier, the undated last, then goes by id', () => {
    const documents: SearchDocument[] = [
      { id: 'b/undated', kind: 'r', ...text('lamp') },
      { id: 'a/undated', kind: 'r', ...text('lamp') },
      { id: 'c/2030', kind: 'r', ...text('lamp'), ...day('2030-01-01') },
      { id: 'd/2031', kind: 'r', ...text('lamp'), ...day('2031-01-01') },
      { id: 'a/2031', kind: 'r', ...text('lamp'), ...day('2031-01-01') },
    ];
    const ranked = ['a/2031', 'd/2031', 'c/2030', 'a/undated', 'b/undated'];
    expect(idsOf(indexOf(documents), 'lamp')).toEqual(ranked);
    expect(idsOf(indexOf(documents), 'kind:r')).toEqual(ranked);
  });

  it('adds up the ranks of several terms', () => {
    const documents: SearchDocument[] = [
      { id: 'r/both', kind: 'r', ...text('lamp and quay') },
      { id: 'r/one', kind: 'r', ...text('lamp', 'and quay') },
      { id: 'r/none', kind: 'r', ...text('harbor', 'lamp and quay'), ...day('2031-01-01') },
    ];
    expect(idsOf(indexOf(documents), 'quay lamp')).toEqual(['r/both', 'r/one', 'r/none']);
  });
});
