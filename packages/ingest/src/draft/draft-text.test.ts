import { normalizeText, rawPassage, verifyAnchors } from '@briefing/model/text';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGazetteer, type DraftClaim, draftText, parseDraft, printDraft } from '../index.ts';

const gazetteer = createGazetteer({ lexicon: true });

/** An invented note. */
const note = `【港の会議】
●2031年5月1日(木)、𠮷田港務長が横浜で講演
●翌日、ノルウェーを訪問
(注:HMO:Harbor Master Office)
「灯台の話」→https://port.example.com/2031/04/30/12/`;

describe('a draft', () => {
  it('is the same each time and survives its file', () => {
    const draft = draftText(note, gazetteer, { published: '2031-05-03' });
    const printed = printDraft(draft);
    expect(printDraft(draftText(note, gazetteer, { published: '2031-05-03' }))).toBe(printed);
    const read = parseDraft(printed);
    expect(read.ok && printDraft(read.draft)).toBe(printed);
  });

  it('finds dates, abbreviations and links, each with an anchor and a rule', () => {
    const { claims } = draftText(note, gazetteer, { published: '2031-05-03' });
    const kinds = new Set(claims.map(({ kind }) => kind));
    expect(kinds).toContain('date');
    expect(kinds).toContain('abbreviation');
    expect(kinds).toContain('link');
    expect(claims.every(({ anchor, rule }) => anchor.length > 0 && rule !== '')).toBe(true);
  });

  it('says that a text is in both languages', () => {
    const mixed = '外相は12日に会談した。\n\nThe ministers met on the same day in Oslo.\n';
    expect(draftText(mixed, gazetteer).header.mixed).toBe(true);
    expect(draftText(note, gazetteer).header).toMatchObject({ mixed: false, lang: 'ja' });
  });
});

/** The passage of the raw text that a claim is anchored to. */
const passageOf = (text: string, { anchor }: DraftClaim) => rawPassage(normalizeText(text), anchor);

describe('the anchor of a claim', () => {
  it.each([
    ['after a letter of two units', '𠮷田が１２日に会談した。', '１２日'],
    ['over composed letters', 'ｶﾞｲﾄﾞが１２日に会談した。', '１２日'],
    ['over combining marks', 'Jose\u0301 met them on 12 January 2026.', '12 January 2026'],
    ['over a broken line', '感謝して１２\n日に会談した。', ''],
  ])('holds its words %s', (_what, text, words) => {
    const dates = draftText(text, gazetteer).claims.filter(({ kind }) => kind === 'date');
    expect(dates.map((claim) => passageOf(text, claim)).join('')).toBe(words);
  });
});

const piece = fc.constantFrom(
  ...'12月日年(火)「」『』()【】[]●・①※、。:=→-~ \n'.split(''),
  ...[
    '同日',
    '翌',
    '昨年',
    '令和8年',
    '大臣',
    '港',
    '軍',
    'ノルウェー',
    '𠮷',
    'ｶﾞ',
    'か\u3099',
    'Ａ',
  ],
  ...[
    'on ',
    'May ',
    'Jan. 12',
    'said ',
    '"',
    'the ',
    'U.S. ',
    'NATO',
    ' (ABC)',
    'Smith ',
    "'s ",
    '|',
    '*',
  ],
  'https://a.example/2026/01/06/',
);
const anyText = fc.oneof(
  fc.string({ unit: piece, maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);

describe('for any text a draft', () => {
  it('is made without an error, twice the same, and its anchors hit', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const draft = draftText(text, gazetteer);
        expect(printDraft(draftText(text, gazetteer))).toBe(printDraft(draft));
        const normal = normalizeText(text);
        const anchors = Object.fromEntries(draft.claims.map(({ id, anchor }) => [id, anchor]));
        for (const { anchor } of draft.claims) {
          expect(anchor.start).toBeGreaterThanOrEqual(0);
          expect(anchor.start + anchor.length).toBeLessThanOrEqual(normal.length);
        }
        const results = verifyAnchors(normal, Object.values(anchors));
        expect(results.filter(({ status }) => status !== 'verified')).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});
