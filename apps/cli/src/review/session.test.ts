import { applyDecisions, type Decision, parseDraft } from '@briefing/ingest';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Key } from '../output/keys.ts';
import { press } from './press.ts';
import { beginReview, claimsAt, type Session } from './session.ts';

const anchor = { lines: '1', start: 0, length: 2, hash: 'x', before: 'x', after: 'x' };
const common = { anchor, ruleVersion: 1, confidence: 'likely', evidence: [], status: 'proposed' };
const claims = [
  {
    kind: 'date',
    value: { printed: '3/4', date: '2031-03-04' },
    candidates: ['2031-04-03'],
    flags: ['ambiguous'],
  },
  {
    kind: 'entity',
    value: { type: 'person', name: 'Linde', forms: [], mentions: 2 },
    entity: 'person/linde-a',
    candidates: ['person/linde-b'],
    flags: ['several'],
  },
  {
    kind: 'mention',
    value: { type: 'person', name: 'Linde' },
    entity: 'person/linde-a',
    candidates: [],
    flags: [],
  },
  {
    kind: 'event',
    value: { when: '2031-03-04', status: 'occurred', participants: [], marks: [] },
    candidates: [],
    flags: [],
  },
  {
    kind: 'statement',
    value: { about: [], time: 'past', modality: 'certain', polarity: 'affirmed', cues: [] },
    candidates: [],
    flags: [],
  },
  {
    kind: 'statement',
    value: { about: [], time: 'planned', modality: 'certain', polarity: 'affirmed', cues: [] },
    candidates: [],
    flags: [],
  },
];
const header = {
  format: 'briefing-draft/1',
  text: { digest: 'x', length: 2, rawDigest: 'x', lines: 1 },
  lang: 'en',
  kinds: ['paragraph'],
  headings: [],
};
const lines = claims.map((one, at) => ({ id: `c${at}`, rule: `${one.kind}/x`, ...common, ...one }));
const read = parseDraft([header, ...lines].map((line) => JSON.stringify(line)).join('\n'));
if (!read.ok) throw new Error(read.message);
const { draft } = read;

function keyOf(char: string): Key {
  if (char === '\n') return { name: 'enter', text: '' };
  return char === '\u001b' ? { name: 'escape', text: '' } : { text: char };
}

function play(keys: string, log: readonly Decision[] = []): { session: Session; log: Decision[] } {
  let session = beginReview(draft, log);
  const saved = [...log];
  for (const char of keys) {
    const pressed = press(session, keyOf(char));
    saved.push(...pressed.added);
    session = pressed.session;
  }
  return { session, log: saved };
}

const after = (log: readonly Decision[]) =>
  applyDecisions(draft, log).claims.map(({ status, value, entity }) => ({ status, value, entity }));

describe('a number', () => {
  it('chooses another date, or keeps the drafted one', () => {
    expect(after(play('2').log)[0]).toMatchObject({
      status: 'edited',
      value: { date: '2031-04-03' },
    });
    expect(after(play('1').log)[0]).toMatchObject({
      status: 'accepted',
      value: { date: '2031-03-04' },
    });
  });

  it('chooses another entity, and its mentions go along', () => {
    const chosen = after(play('n2').log);
    expect(chosen[1]).toMatchObject({ status: 'accepted', entity: 'person/linde-b' });
    expect(chosen[2]).toMatchObject({ status: 'accepted', entity: 'person/linde-b' });
  });
});

describe('any keys', () => {
  const keys = fc
    .array(fc.constantFrom(...'aaxsnpewA12yu?\n', '\u001b', 'id=person/linde-c\n', '2031-05\n'))
    .map((parts) => parts.join(''));

  it('leave a log that says what the session says', () => {
    fc.assert(
      fc.property(keys, (typed) => {
        const { session, log } = play(typed);
        expect(after(log)).toEqual(
          draft.claims.map(({ id }) => {
            const { status, value, entity } = session.current.get(id) ?? {};
            return { status, value, entity };
          }),
        );
      }),
    );
  });

  it('are all taken back by undo, to what was decided before the review', () => {
    const undone = `\u001b${'u'.repeat(60)}`;
    fc.assert(
      fc.property(keys, keys, (earlier, typed) => {
        const before = play(earlier).log;
        const { session, log } = play(typed + undone, before);
        expect(after(log)).toEqual(after(before));
        expect(log.slice(0, before.length)).toEqual(before);
        expect(session.steps).toEqual([]);
      }),
    );
  });

  it('ask nothing twice in one review', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'x', 's')), (typed) => {
        const { session } = play(typed.join(''));
        const open = claimsAt(session, session.at).every(({ status }) => status === 'proposed');
        expect(open || session.at === session.items.length).toBe(true);
      }),
    );
  });
});
