import { describe, expect, it } from 'vitest';
import { claim, draftOf } from '../draft/claims.fixture.ts';
import { acceptedNames } from './accepted-names.ts';
import { decide } from './decision.ts';
import { ruleStats } from './rule-stats.ts';

const one = (rule: string) => claim('mention', { type: 'place', name: 'x' }, { rule });

describe('precision per rule', () => {
  it('counts the last decision on a claim, edits as wrong, the weakest rule first', () => {
    const [a, b, c, d] = [one('good'), one('good'), one('weak'), one('weak')];
    const e = one('unused');
    const log = [
      decide(a, 'reject'),
      decide(a, 'accept'),
      decide(b, 'accept'),
      decide(b, 'merge', { record: 'place/x' }),
      decide(c, 'edit', { value: {} }),
      decide(d, 'accept'),
      decide(e, 'defer'),
    ];
    expect(ruleStats(log)).toEqual([
      { rule: 'weak', accepted: 1, edited: 1, rejected: 0, deferred: 0, precision: 0.5 },
      { rule: 'good', accepted: 2, edited: 0, rejected: 0, deferred: 0, precision: 1 },
      { rule: 'unused', accepted: 0, edited: 0, rejected: 0, deferred: 1, precision: undefined },
    ]);
  });
});

describe('accepted names', () => {
  const name = (entity: string, status: 'accepted' | 'rejected' = 'accepted') =>
    claim(
      'entity',
      { type: 'place', name: '灯台港', forms: ['灯台', '灯台港'], mentions: 2 },
      { entity, status },
    );

  it('are those that neither the dataset nor the lexicon has', () => {
    const draft = draftOf([
      name('new:place/灯台港'),
      name('place/known'),
      name('lexicon:place/Yokohama'),
      name('new:place/x', 'rejected'),
    ]);
    expect(acceptedNames(draft, (entity) => entity === 'place/known')).toEqual([
      {
        id: 'new:place/灯台港',
        type: 'place',
        forms: [{ text: '灯台港' }, { text: '灯台' }],
        origin: 'accepted',
      },
    ]);
  });
});
