import { describe, expect, it } from 'vitest';
import { claim, draftOf } from '../draft/claims.fixture.ts';
import { createGazetteer, draftText } from '../index.ts';
import { applyDecisions, decide } from './decision.ts';
import { redraft } from './redraft.ts';

const date = (evidence: string[] = []) =>
  claim('date', { date: '2031-05-03', printed: '3日' }, { id: 'd1', evidence, at: [0, 2] });
const event = (participants: string[], place?: string) =>
  claim(
    'event',
    { when: '2031-05-03', status: 'occurred', participants, marks: [], ...(place && { place }) },
    { id: 'e1', at: [5, 2] },
  );
const name = (entity: string) =>
  claim(
    'entity',
    { type: 'person', name: 'リンデ', forms: ['リンデ'], mentions: 1 },
    { id: 'n1', entity, at: [3, 2] },
  );

describe('a draft made again', () => {
  it('keeps decisions and says what is new', () => {
    const before = draftOf([date()]);
    const fresh = draftOf([date(), event([])]);
    const again = redraft(before, [decide(date(), 'accept')], fresh);
    expect(again).toMatchObject({ kept: ['d1'], added: ['e1'], gone: [], reopened: [] });
    expect(again.draft).toEqual(fresh);
  });

  it('asks a rejected claim again only when its evidence is another, wherever that stands', () => {
    const before = draftOf([date(['month-from-range@47'])]);
    const log = [decide(date(['month-from-range@47']), 'reject')];
    const moved = redraft(before, log, draftOf([date(['month-from-range@48'])]));
    expect(moved.reopened).toEqual([]);
    const other = redraft(before, log, draftOf([date(['year-from-text@2'])]));
    expect(other.reopened).toEqual(['d1']);
    const after = applyDecisions(other.draft, [...log, ...other.decisions]);
    expect(after.claims[0]).toMatchObject({ status: 'proposed', flags: ['evidence-changed'] });
    // The mark stays while nobody decides, so that drafting twice gives the same.
    const twice = redraft(
      other.draft,
      [...log, ...other.decisions],
      draftOf([date(['year-from-text@2'])]),
    );
    expect(twice.draft).toEqual(other.draft);
    expect(twice.decisions).toEqual([]);
  });

  it('asks an accepted event again when who or where has changed, not when a name has another id', () => {
    const before = draftOf([name('new:person/リンデ'), event(['new:person/リンデ'])]);
    const log = [decide(event([]), 'accept')];
    const renamed = draftOf([name('person/linde'), event(['person/linde'])]);
    expect(redraft(before, log, renamed).reopened).toEqual([]);
    const moved = draftOf([name('person/linde'), event(['person/linde'], 'place/lumina')]);
    expect(redraft(before, log, moved).reopened).toEqual(['e1']);
  });

  it('keeps what was decided and is no longer there, apart from what was only put off', () => {
    const before = draftOf([date(), event([]), name('person/linde')]);
    const log = [decide(date(), 'accept'), decide(event([]), 'defer'), decide(name('x'), 'reject')];
    const again = redraft(before, log, draftOf([]));
    expect(again.gone).toEqual(['d1']);
    expect(again.draft.claims.map(({ id, flags }) => [id, ...flags])).toEqual([
      ['d1', 'gone'],
      ['n1', 'gone'],
    ]);
    expect(redraft(again.draft, log, draftOf([date()])).draft.claims[0]?.flags).toEqual([]);
  });

  it('gives claims of untouched lines the ids they had', () => {
    const gazetteer = createGazetteer({});
    const text = '●2031年5月3日(土)、横浜を視察した。\n●5月4日、ノルウェーを訪問した。\n';
    const before = draftText(text, gazetteer, { published: '2031-05-08' });
    const fresh = draftText(`まえがき。横浜の話。\n${text}`, gazetteer, {
      published: '2031-05-08',
    });
    const ids = new Set(fresh.claims.map(({ id }) => id));
    for (const { id, kind } of before.claims) expect(ids, kind).toContain(id);
  });
});
