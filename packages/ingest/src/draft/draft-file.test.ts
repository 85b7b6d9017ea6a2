import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyDecisions, decide } from '../review/decision.ts';
import { reviewItems } from '../review/review-order.ts';
import { printTable } from '../review/table-file.ts';
import { wordValue } from '../review/word-value.ts';
import { claim, draftOf, PLAIN_STATEMENT } from './claims.fixture.ts';
import { parseDraft, printDraft } from './draft-file.ts';

const draft = draftOf([
  claim('date', { date: '2031-05-03', printed: '3日' }, { candidates: ['2031-06-03'] }),
  claim('event', { when: '2031', status: 'planned', participants: ['person/x'], marks: [] }),
  claim('entity', { type: 'person', name: 'リンデ', forms: ['リンデ'], mentions: 1 }),
  claim('quotation', { marked: 'speech', marks: [], offices: ['office/x'] }),
  claim('link', { url: 'https://example.com/', kind: 'source' }),
  claim('abbreviation', { short: 'HMO', long: 'Harbor Master Office' }),
  claim('mention', { type: 'person', name: 'リンデ' }),
  claim('statement', PLAIN_STATEMENT),
]);

describe('a draft file', () => {
  it('survives reading and writing', () => {
    const text = printDraft(draft);
    const read = parseDraft(text);
    expect(read.ok && printDraft(read.draft)).toBe(text);
    expect(parseDraft(text.replaceAll('\n', '\r\n\r\n')).ok).toBe(true);
  });

  it.each([
    ['', 1, 'The file is empty.'],
    ['{}', 1, 'Not a draft of this format'],
    ['[]', 1, 'Not a JSON object.'],
    ['{"format":"briefing-draft/1"}', 1, 'no proper text'],
    [printDraft(draft).replace('"flags":[]', '"flags":null'), 2, 'no proper flags'],
    [printDraft(draft).replace('"printed":"3日"', '"printed":3'), 2, 'no proper value.printed'],
    [printDraft(draft).replace('"kind":"event"', '"kind":"evnt"'), 3, 'no proper kind'],
  ])('that was spoiled by hand is refused with its line', (text, line, message) => {
    const read = parseDraft(text);
    expect(read).toMatchObject({ ok: false, line });
    if (!read.ok) expect(read.message).toContain(message);
  });

  it('is refused or can be worked with, whatever is put in place of a value', () => {
    const lines = printDraft(draft).split('\n');
    const values = fc.constantFrom('null', '7', '"x"', '[]', '{}', '[null]', 'true');
    fc.assert(
      fc.property(fc.nat(lines.length - 2), fc.nat(30), values, (at, which, value) => {
        let seen = -1;
        const spoiled = lines.map((line, index) =>
          index !== at
            ? line
            : line.replaceAll(/(?<=":)(?:"[^"]*"|\d+|\[[^[\]]*\])/gu, (own) => {
                seen += 1;
                return seen === which ? value : own;
              }),
        );
        const read = parseDraft(spoiled.join('\n'));
        if (!read.ok) return;
        const decided = applyDecisions(
          read.draft,
          read.draft.claims.map((one) => decide(one, 'accept')),
        );
        printTable(decided);
        reviewItems(read.draft);
        for (const one of decided.claims) wordValue(one, 'ja');
      }),
    );
  });
});
