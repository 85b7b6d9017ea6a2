import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGazetteer, draftText, parseDraft, printDraft } from '../index.ts';

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

  it.each([
    ['nothing', ''],
    ['only white space', ' \n　\n'],
    ['no date at all', '港は静かである。'],
    ['only links', 'https://port.example.com/\nhttps://port.example.com/b'],
    ['one long line', `${'港'.repeat(50_000)}12日`],
    ['hostile repetition', `${'「'.repeat(5_000)}${'12月'.repeat(5_000)}${'('.repeat(5_000)}`],
  ])('is made of %s', (_what, text) => {
    expect(Array.isArray(draftText(text, gazetteer).claims)).toBe(true);
  });

  it('does not read a numbered line as part of the day', () => {
    const { claims } = draftText('①12日に会議\n', gazetteer, { published: '2031-05-20' });
    expect(JSON.stringify(claims)).not.toContain('112');
  });

  it('never throws', () => {
    const text = fc.string({
      unit: fc.constantFrom(
        '1',
        '2',
        '月',
        '日',
        '年',
        '「',
        '」',
        '(',
        ')',
        '●',
        '\n',
        '港',
        'A',
        '𠮷',
        '→',
      ),
      maxLength: 80,
    });
    fc.assert(fc.property(text, (raw) => void draftText(raw, gazetteer)));
  });
});
