import { describe, expect, it } from 'vitest';
import { claim, draftOf, PLAIN_STATEMENT } from '../draft/claims.fixture.ts';
import type { DraftClaim } from '../draft/draft-claim.ts';
import { shapeProblems } from './check-records.fixture.ts';
import { type MergeOptions, mergeDraft } from './merge-draft.ts';
import type { MergePlan } from './merged-record.ts';

const accepted = { status: 'accepted' } as const;
const place = (facts: object = {}) =>
  claim(
    'entity',
    { type: 'place', name: 'Lumina', forms: ['Lumina'], mentions: 1 },
    { id: 'p1', entity: 'new:place/Lumina', ...accepted, ...facts },
  );
const statement = (id: string, about: string[] = []) =>
  claim('statement', { ...PLAIN_STATEMENT, about }, { id, ...accepted });
const options: MergeOptions = { slug: 'harbor', author: 'person/writer' };
const ids = ({ records }: MergePlan) => records.map(({ id }) => id);

/** The dataset after a plan was carried out. */
function after(plan: MergePlan): Pick<MergeOptions, 'existing' | 'merged'> {
  const records = new Map<string, unknown>(plan.records.map(({ id, value }) => [id, value]));
  return {
    existing: (id) => records.get(id),
    merged: new Map(plan.merged.map(({ claim: id, record }) => [id, record])),
  };
}

describe('merging a draft', () => {
  const claims: DraftClaim[] = [
    place(),
    claim(
      'event',
      {
        when: '2031-05-03',
        status: 'occurred',
        participants: [],
        place: 'new:place/Lumina',
        marks: [],
      },
      accepted,
    ),
    claim(
      'event',
      { when: '2031-05-03', status: 'occurred', participants: [], marks: [] },
      accepted,
    ),
    claim('link', { url: 'https://example.com/a', kind: 'related' }, accepted),
    claim('abbreviation', { short: 'HMO', long: 'Harbor Master Office' }, accepted),
    statement('s1', ['new:place/Lumina']),
    claim('date', { date: '2031-05-03', printed: '3日' }, accepted),
    claim('link', { url: 'https://example.com/b', kind: 'source' }, { status: 'rejected' }),
    claim('statement', PLAIN_STATEMENT, { status: 'deferred' }),
  ];

  it('adds what was accepted, each record fit for its schema and under an id of its own', () => {
    const plan = mergeDraft(draftOf(claims), options);
    expect(shapeProblems(plan.records)).toEqual([]);
    expect(ids(plan).sort()).toEqual([
      'briefing/harbor',
      'claim/harbor/001',
      'event/2031-05-03-announcement',
      'event/2031-05-03-announcement-2',
      'person/writer',
      'place/lumina',
      'source/example-com-a',
      'source/harbor',
      'term/hmo',
    ]);
    const text = plan.records.find(({ kind }) => kind === 'claim');
    expect(text?.value.about).toEqual(['place/lumina']);
    expect(plan).toMatchObject({ conflicts: [], skipped: [], undated: false });
  });

  it('adds nothing the second time, whether the log or only the dataset remembers', () => {
    const plan = mergeDraft(draftOf(claims), options);
    const { existing, merged } = after(plan);
    expect(ids(mergeDraft(draftOf(claims), { ...options, existing, merged }))).toEqual([]);
    expect(ids(mergeDraft(draftOf(claims), { ...options, existing }))).toEqual([]);
  });

  it('goes on with the next number, and leaves alone what an editor has changed', () => {
    const { existing, merged } = after(mergeDraft(draftOf(claims), options));
    const edited = (id: string) => (existing?.(id) === undefined ? undefined : { edited: id });
    const briefing = (id: string) => (id === 'briefing/harbor' ? existing?.(id) : edited(id));
    const more = draftOf([...claims, statement('s2')]);
    const plan = mergeDraft(more, { ...options, existing: briefing, merged });
    expect(ids(plan)).toEqual(['claim/harbor/002']);
  });

  it('names ids that others have instead of changing them', () => {
    const existing = (id: string) => (id === 'place/lumina' ? { name: 'another' } : undefined);
    const plan = mergeDraft(draftOf([place()]), { ...options, existing });
    expect(plan.conflicts).toEqual([{ id: 'place/lumina', reason: 'taken', from: ['p1'] }]);
    const other = mergeDraft(draftOf([statement('s1')]), {
      ...options,
      existing: (id) => (id === 'briefing/harbor' ? { text: { digest: 'other' } } : undefined),
    });
    expect(other.conflicts).toMatchObject([{ id: 'briefing/harbor', reason: 'other-text' }]);
  });

  it('leaves out what is no longer in the text, and what cannot be a record', () => {
    const forum = claim(
      'entity',
      { type: 'forum', name: 'Beacon Forum', forms: [], mentions: 1 },
      { id: 'f1', entity: 'new:forum/x', ...accepted },
    );
    const plan = mergeDraft(draftOf([place({ flags: ['gone'] }), forum]), options);
    expect(plan.skipped).toEqual([
      { claim: 'p1', reason: 'gone' },
      { claim: 'f1', reason: 'is-event' },
    ]);
    expect(plan.records).toEqual([]);
  });

  it('concludes when the text was written, and says so when nothing tells', () => {
    const undated = { published: undefined };
    const event = claim(
      'event',
      { when: '2031-05-01/2031-05-03', status: 'occurred', participants: [], marks: [] },
      accepted,
    );
    const plan = mergeDraft(draftOf([event], undated), options);
    const briefing = plan.records.find(({ kind }) => kind === 'briefing');
    expect(briefing?.value.written).toBe('[2031-05-03..]');
    expect(briefing?.open).toContainEqual({ pointer: '/written', reason: 'check-date' });
    expect(mergeDraft(draftOf([statement('s1')], undated), options).undated).toBe(true);
  });

  it('accounts for every line: what holds a statement is never set aside', () => {
    const one = claim('statement', PLAIN_STATEMENT, { ...accepted, at: [1, 5] });
    const plan = mergeDraft(draftOf([one]), options);
    const briefing = plan.records.find(({ kind }) => kind === 'briefing');
    expect(briefing?.value).toMatchObject({
      sections: [{ lines: '1-3' }],
      setAside: [
        { lines: '1', reason: 'navigation' },
        { lines: '3', reason: 'empty' },
      ],
    });
  });
});
