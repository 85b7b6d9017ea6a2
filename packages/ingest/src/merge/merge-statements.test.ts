import { describe, expect, it } from 'vitest';
import { claim, PLAIN_STATEMENT } from '../draft/claims.fixture.ts';
import type { ClaimStatus, DraftClaimOf } from '../draft/draft-claim.ts';
import { shapeProblems } from './check-records.fixture.ts';
import { mergeStatement } from './merge-statements.ts';

interface Around {
  readonly value?: Partial<DraftClaimOf<'statement'>['value']>;
  readonly date?: { readonly status: ClaimStatus; readonly date: string };
  readonly speech?: {
    readonly status: ClaimStatus;
    readonly speaker?: string;
    readonly offices?: string[];
  };
}

function merge({ value = {}, date, speech }: Around) {
  const statement = claim('statement', { ...PLAIN_STATEMENT, ...value }, { status: 'accepted' });
  const made = mergeStatement(statement, {
    slug: 'harbor',
    author: 'person/writer',
    recordOf: (entity) => (/^(?:person|office|place)\//u.test(entity) ? entity : undefined),
    datesIn: () =>
      date === undefined
        ? []
        : [
            claim(
              'date',
              { date: date.date, printed: '3日', weekday: 'sat' },
              { status: date.status },
            ),
          ],
    speechIn: () =>
      speech === undefined
        ? undefined
        : claim(
            'quotation',
            {
              marked: 'speech',
              act: 'welcome',
              form: 'quotation',
              marks: [],
              speaker: speech.speaker,
              offices: speech.offices,
            },
            { status: speech.status },
          ),
  });
  const record = { ...made, id: 'claim/harbor/001' };
  expect(shapeProblems([record])).toEqual([]);
  return record.value;
}

const author = { by: 'person/writer', through: 'blog', act: 'state' };

describe('a statement', () => {
  it('is the author’s, about the briefing, in words that are left to write', () => {
    expect(merge({})).toMatchObject({
      text: { en: 'TODO(en)', ja: 'TODO(ja)' },
      attribution: [author],
      about: ['briefing/harbor'],
      review: { verdict: 'unconfirmed' },
    });
  });

  it('is of whoever an accepted quotation names: a person, or an office', () => {
    const person = merge({ speech: { status: 'accepted', speaker: 'person/x' } });
    expect(person.attribution).toEqual([
      author,
      { by: 'person/x', through: 'statement', act: 'welcome', form: 'quotation' },
    ]);
    const office = merge({ speech: { status: 'accepted', offices: ['office/harbor-master'] } });
    expect(office.attribution).toMatchObject([author, { by: 'office/harbor-master' }]);
  });

  it('is the author’s while the quotation is open or rejected, or its speaker is no agent', () => {
    for (const status of ['proposed', 'rejected'] as const)
      expect(merge({ speech: { status, speaker: 'person/x' } }).attribution).toEqual([author]);
    const place = merge({ speech: { status: 'accepted', speaker: 'place/lumina' } });
    expect(place.attribution).toEqual([author]);
  });

  it('that is a rumor has an unknown voice and its cue', () => {
    const cues = [{ printed: '噂', marks: 'rumor' as const }];
    expect(merge({ value: { cues, modality: 'unstated' } })).toMatchObject({
      attribution: [author, { unknown: 'not-stated', through: 'online', act: 'allege' }],
      cues,
    });
  });

  it('that was reported by nobody knows whom is the author’s; an unknown voice would be a rumor', () => {
    const cues = [{ printed: '報じた', marks: 'report' as const }];
    expect(merge({ value: { cues } }).attribution).toEqual([author]);
  });

  it('has the date that the reviewer left, changed or took away', () => {
    const value = { when: '2031-05-03' };
    expect(merge({ value, date: { status: 'accepted', date: '2031-05-03' } })).toMatchObject({
      when: '2031-05-03',
      dates: [{ printed: '3日', date: '2031-05-03', weekday: 'sat' }],
    });
    expect(merge({ value, date: { status: 'edited', date: '2031-06-03' } }).when).toBe(
      '2031-06-03',
    );
    const rejected = merge({ value, date: { status: 'rejected', date: '2031-05-03' } });
    expect([rejected.when, rejected.dates]).toEqual([undefined, undefined]);
    expect(merge({ value, date: { status: 'proposed', date: '2031-05-03' } })).not.toHaveProperty(
      'dates',
    );
  });
});
