import { buildIndex, openIndex } from '@briefing/search';
import { describe, expect, it } from 'vitest';
import { createFactReader, edtfOf } from './hit-facts.ts';

describe('a span of days', () => {
  it.each([
    [20260115, 20260115, '2026-01-15'],
    [20260101, 20260131, '2026-01'],
    [20240201, 20240229, '2024-02'],
    [20260201, 20260227, '2026-02-01/2026-02-27'],
    [20250101, 20251231, '2025'],
    [20260112, 20260115, '2026-01-12/2026-01-15'],
  ])('%i to %i is %s', (first, last, edtf) => {
    expect(edtfOf(first, last)).toBe(edtf);
  });

  it('has no words when it is open', () => {
    const opened = openIndex(
      buildIndex([
        { id: 'a/open', kind: 'a', title: { en: 'x', ja: 'x' }, dates: { min: '2026-01-01' } },
        { id: 'a/none', kind: 'a', title: { en: 'y', ja: 'y' } },
      ]),
    );
    if (!opened.ok) throw new Error(opened.reason);
    const factsOf = createFactReader(opened.index);
    expect(factsOf('a/open', 'a').when).toBeUndefined();
    expect(factsOf('a/none', 'a').when).toBeUndefined();
  });
});

it('the facts of a claim are its standing and its verdict, with the label of its kind', () => {
  const title = { en: 'x', ja: 'x' };
  const opened = openIndex(
    buildIndex(
      [
        {
          id: 'claim/1',
          kind: 'claim',
          title,
          facets: { standing: ['rumor'], verdict: ['unconfirmed'] },
        },
        {
          id: 'claim/2',
          kind: 'claim',
          title,
          facets: { standing: ['forecast'], verdict: ['confirmed'] },
        },
        { id: 'event/1', kind: 'event', title, dates: { min: '2026-01-15', max: '2026-01-15' } },
      ],
      { labels: { kind: { claim: { en: 'Claim', ja: '主張' } } } },
    ),
  );
  if (!opened.ok) throw new Error(opened.reason);
  const factsOf = createFactReader(opened.index);
  expect(factsOf('claim/1', 'claim')).toEqual({
    kind: { en: 'Claim', ja: '主張' },
    terms: [
      ['standing', 'rumor'],
      ['verdict', 'unconfirmed'],
    ],
    when: undefined,
  });
  expect(factsOf('claim/2', 'claim').terms[0]).toEqual(['standing', 'forecast']);
  expect(factsOf('event/1', 'event')).toMatchObject({ terms: [], when: '2026-01-15' });
});
