import { describe, expect, it } from 'vitest';
import { countOf, isNarrowed, passes, readChoice, writeChoice } from './facets.ts';

const offered = new Map([
  ['verdict', ['confirmed', 'contradicted']],
  ['speaker', ['person/a', 'office/b']],
]);

const claim = (verdict: string, ...speakers: string[]) =>
  new Map([
    ['verdict', [verdict]],
    ['speaker', speakers],
  ]);
const claims = [
  claim('confirmed', 'person/a'),
  claim('confirmed', 'person/a', 'office/b'),
  claim('contradicted', 'office/b'),
];
const choose = (search: string) => readChoice(search, offered);
const shown = (search: string) => claims.filter((one) => passes(one, choose(search)));

describe('a choice', () => {
  it('is one of the values within a facet, and all facets together', () => {
    expect(shown('')).toHaveLength(3);
    expect(shown('?verdict=confirmed')).toHaveLength(2);
    expect(shown('?verdict=confirmed,contradicted')).toHaveLength(3);
    expect(shown('?verdict=confirmed&speaker=office/b')).toEqual([claims[1]]);
  });

  it('leaves out what the page does not offer', () => {
    expect(isNarrowed(choose('?verdict=true&kind=event'))).toBe(false);
    expect(shown('?verdict=%3Cscript%3E')).toHaveLength(3);
  });

  it('counts what a further value would show, whatever is chosen in its own facet', () => {
    const choice = choose('?verdict=contradicted&speaker=office/b');
    expect(countOf(claims, choice, 'verdict', 'confirmed')).toBe(1);
    expect(countOf(claims, choice, 'speaker', 'person/a')).toBe(0);
  });

  it('stands readably in the address, beside what else stands there', () => {
    expect(writeChoice('?from=mail', choose('?verdict=confirmed&speaker=person/a'))).toBe(
      '?from=mail&verdict=confirmed&speaker=person/a',
    );
    expect(writeChoice('?verdict=confirmed', choose(''))).toBe('');
  });

  it.each([
    ['', ''],
    ['?speaker=nobody&verdict=contradicted', '?verdict=contradicted'],
    [
      '?speaker=office/b,person/a&verdict=confirmed',
      '?verdict=confirmed&speaker=person/a,office/b',
    ],
  ])('%s comes back from the address as it was', (search, written) => {
    expect(writeChoice('', choose(search))).toBe(written);
    expect(choose(writeChoice('', choose(search)))).toEqual(choose(search));
  });
});
