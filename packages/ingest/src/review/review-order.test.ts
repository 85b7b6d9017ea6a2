import { describe, expect, it } from 'vitest';
import { claim, draftOf, PLAIN_STATEMENT } from '../draft/claims.fixture.ts';
import { reviewItems } from './review-order.ts';

const person = (entity: string, flags: string[] = []) =>
  claim(
    'entity',
    { type: 'person', name: entity, forms: [entity], mentions: 1 },
    { entity, flags },
  );
const mention = (entity: string) => claim('mention', { type: 'person', name: entity }, { entity });
const date = (...flags: string[]) =>
  claim('date', { date: '2031-05-03', printed: '3日' }, { flags });

describe('the order of a review', () => {
  it('begins with doubts and new names and ends with what is beyond doubt', () => {
    const claims = [
      claim('quotation', { marked: 'title', marks: [] }),
      date(),
      person('person/known'),
      claim('statement', PLAIN_STATEMENT),
      date('inferred'),
      claim('link', { url: 'https://example.com/', kind: 'related' }),
      claim('abbreviation', { short: 'HMO', long: 'Harbor Master Office' }),
      claim('quotation', { marked: 'speech', marks: [] }),
      claim('event', { when: '2031', status: 'planned', participants: [], marks: [] }),
      person('new:person/x', ['new']),
      date('weekday-conflict'),
    ];
    expect(reviewItems(draftOf(claims)).map(({ group }) => group)).toEqual([
      'doubtful',
      'new-name',
      'event',
      'quotation',
      'abbreviation',
      'link',
      'inferred',
      'statement',
      'known-name',
      'plain-date',
      'marked-words',
    ]);
  });

  it('asks for a name and its mentions at once, and for plain dates together', () => {
    const claims = [person('person/a'), mention('person/a'), mention('person/a'), date(), date()];
    const sizes = reviewItems(draftOf(claims)).map((item) => [item.group, item.claims.length]);
    expect(sizes).toEqual([
      ['known-name', 3],
      ['plain-date', 2],
    ]);
  });

  it('asks every open claim once and nothing that is decided', () => {
    const claims = [person('person/a'), mention('person/a'), mention('person/b'), date('several')];
    const asked = reviewItems(draftOf(claims)).flatMap((item) => item.claims.map(({ id }) => id));
    expect(asked.sort()).toEqual(claims.map(({ id }) => id).sort());
    const decided = claims.map((one) => ({ ...one, status: 'rejected' as const }));
    expect(reviewItems(draftOf(decided))).toEqual([]);
    const deferred = claims.map((one) => ({ ...one, status: 'deferred' as const }));
    expect(reviewItems(draftOf(deferred))).toHaveLength(3);
  });
});
