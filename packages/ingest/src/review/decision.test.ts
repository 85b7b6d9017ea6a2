import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claim, draftOf } from '../draft/claims.fixture.ts';
import {
  applyDecisions,
  type Decision,
  decide,
  mergedRecords,
  parseDecisions,
  printDecisions,
} from './decision.ts';

const date = claim('date', { date: '2031-05-03', printed: '3日' });
const link = claim('link', { url: 'https://example.com/a', kind: 'source' });
const draft = draftOf([date, link]);
const statuses = (decisions: readonly Decision[]) =>
  applyDecisions(draft, decisions).claims.map(({ status }) => status);

describe('decisions', () => {
  it('are applied in order; the last holds, and others stay as drafted', () => {
    expect(statuses([decide(date, 'reject'), decide(date, 'accept')])).toEqual([
      'accepted',
      'proposed',
    ]);
    expect(statuses([decide(link, 'defer')])).toEqual(['proposed', 'deferred']);
  });

  it('replace only the fields that were edited', () => {
    const edit = decide(date, 'edit', { value: { date: '2031-06-03' } });
    expect(applyDecisions(draft, [edit]).claims[0]).toMatchObject({
      status: 'edited',
      value: { date: '2031-06-03', printed: '3日' },
    });
  });

  it('are all taken back by reopening, value and entity included', () => {
    const log = [
      decide(date, 'edit', { value: { date: '2031-06-03' }, entity: 'person/x' }),
      decide(date, 'reopen'),
    ];
    expect(applyDecisions(draft, log).claims[0]).toEqual(date);
  });

  it('on claims that are gone change nothing', () => {
    expect(statuses([{ ...decide(date, 'accept'), claim: 'ffffffffffffffff' }])).toEqual([
      'proposed',
      'proposed',
    ]);
  });

  it('remember what a claim became without changing it', () => {
    const log = [decide(date, 'accept'), decide(date, 'merge', { record: 'event/x' })];
    expect(statuses(log)).toEqual(['accepted', 'proposed']);
    expect(mergedRecords(log)).toEqual(new Map([[date.id, 'event/x']]));
  });

  it('survive their file, whatever was typed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ text: fc.string(), accept: fc.boolean() }), { maxLength: 8 }),
        (typed) => {
          const log = typed.map(({ text, accept }) =>
            accept ? decide(link, 'accept') : decide(link, 'edit', { value: { title: text } }),
          );
          expect(parseDecisions(printDecisions(log))).toEqual({
            decisions: JSON.parse(JSON.stringify(log)),
            badLines: [],
          });
        },
      ),
    );
  });

  it('lose only the line that was cut off when the power failed', () => {
    const text = printDecisions([decide(date, 'accept'), decide(link, 'reject')]);
    for (let length = 0; length <= text.length; length += 1) {
      const { decisions } = parseDecisions(text.slice(0, length));
      const whole = text.slice(0, length).split('\n').length - 1;
      expect(decisions.length).toBeGreaterThanOrEqual(whole);
    }
    const odd = JSON.stringify(decide(date, 'edit', { value: { date: 7 } }));
    expect(parseDecisions(`${text}{"claim":"x"}\nnull\n${odd}\n`).badLines).toEqual([3, 4, 5]);
  });
});
