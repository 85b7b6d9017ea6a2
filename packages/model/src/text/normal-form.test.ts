import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutEdits } from './edits.fixture.ts';
import { normalizeText, rawPassage, rawRange, textDigest } from './index.ts';
import { sampleText } from './sample.fixture.ts';
import { troublesomeText } from './troublesome-text.fixture.ts';

const squeeze = (raw: string) => normalizeText(raw).squeezed;

describe('what is folded and what is kept', () => {
  test.each([
    ['width', '第１２回（ＮＭＥＳＩＳ）：ｶﾞｲﾄﾞ', '第12回(NMESIS):ガイド'],
    ['expansions', '㍻、ﬁ、㎞、…', '平成、fi、km、...'],
    ['enclosed numerals stay apart from digits', '①12日、③3月、❷2', '①12日、③3月、❷2'],
    ['superscripts, subscripts and fractions', '10² m³ H₂O ½', '10²m³H₂O½'],
    ['dashes', '1‐2‑3–4—5−6－7', '1-2-3-4-5-6-7'],
    ['the long-vowel mark is a letter', 'リーダー ｰ', 'リーダーー'],
    ['quotation marks', '“a” „b‟ ‘c’', `"a""b‟'c'`],
    ['wave dash', '12日〜15日～18日', '12日~15日~18日'],
    [
      'white space and invisible characters',
      '\uFEFFa \u3000b\t\u200B\u00ADc\u2060\r\nd\u{E0100}',
      'abcd',
    ],
    ['a letter parted from its mark by a line end', 'か\n\u3099 ｶ\u200Bﾞ', 'がガ'],
    ['astral characters', '𠮷野', '𠮷野'],
    ['lone surrogates', 'a\uD842 b', 'a\uFFFDb'],
    ['nothing', ' \n\u3000', ''],
  ])('%s', (_, raw, squeezed) => {
    expect(squeeze(raw)).toBe(squeezed);
  });

  test('digests of the form never change', () => {
    const digests = ['', 'a', '第１２回（ＮＭＥＳＩＳ）：ｶﾞｲﾄﾞ\n①12日〜𠮷', sampleText].map((raw) =>
      textDigest(normalizeText(raw)),
    );
    expect(digests).toMatchInlineSnapshot(`
      [
        "briefing-text/1:sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "briefing-text/1:sha256:ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb",
        "briefing-text/1:sha256:9c0efe3dc486d8cd19d9c04ff496988447ed1d7d7ea919c50cce2f087a896a01",
        "briefing-text/1:sha256:3541eac4059e145f1dbce1810e60f152434532d77ddabf869a482e75203fc913",
      ]
    `);
  });

  test.each(layoutEdits)('$name leaves the form alone', ({ apply }) => {
    expect(squeeze(apply(sampleText))).toBe(squeeze(sampleText));
  });
});

describe('the way back to the text as received', () => {
  test('lines and passages', () => {
    const normal = normalizeText('一行目\r\n  𠮷と㍻と\rｶﾞｰ。\n');
    expect(normal.lineCount).toBe(3);
    expect([...normal.squeezed].map((point, at) => `${point}${normal.lines[at]}`).join(' ')).toBe(
      '一1 行1 目1 𠮷2 と2 平2 成2 と2 ガ3 ー3 。3',
    );
    expect(rawPassage(normal, { start: 3, length: 2 })).toBe('𠮷と');
    expect(rawPassage(normal, { start: 5, length: 1 })).toBe('㍻');
    expect(rawPassage(normal, { start: 7, length: 2 })).toBe('と\rｶﾞ');
    expect(rawRange(normal, { start: 8, length: 2 })).toEqual({ start: 12, end: 15 });
  });

  test('a position outside the text has none', () => {
    const normal = normalizeText('abc');
    expect(rawPassage(normal, { start: 2, length: 2 })).toBe('');
    expect(rawRange(normal, { start: -1, length: 2 })).toBeUndefined();
    expect(rawRange(normal, { start: 0, length: 0 })).toBeUndefined();
  });

  test('an empty text has no lines, and a last line needs no end', () => {
    expect(normalizeText('').lineCount).toBe(0);
    expect(normalizeText('a').lineCount).toBe(1);
    expect(normalizeText('a\n\n').lineCount).toBe(2);
  });
});

describe('any text', () => {
  test('the form is the one described: NFKC over runs, folds, deletions, NFC', () => {
    const exempt = /[^\u00B2\u00B3\u00B9\u00BC-\u00BE\u2070-\u209F\u2460-\u24FF\u2776-\u2793]+/gu;
    fc.assert(
      fc.property(troublesomeText, (raw) => {
        const described = raw
          .replace(/\p{Surrogate}/gu, '\uFFFD')
          .replace(exempt, (run) => run.normalize('NFKC'))
          .replace(/[‐‑–—−]/gu, '-')
          .replace(/[“”„]/gu, '"')
          .replace(/[‘’]/gu, "'")
          .replace(/〜/gu, '~')
          .replace(/[\p{White_Space}\p{Default_Ignorable_Code_Point}]/gu, '')
          .normalize('NFC');
        expect(squeeze(raw)).toBe(described);
      }),
    );
  });

  test('is in normal form once normalized', () => {
    fc.assert(
      fc.property(troublesomeText, (raw) => {
        expect(squeeze(squeeze(raw))).toBe(squeeze(raw));
      }),
    );
  });

  test('white space put in anywhere changes nothing', () => {
    fc.assert(
      fc.property(troublesomeText, fc.constantFrom('\n', ' ', '\u200B', '\u3000'), (raw, space) => {
        expect(squeeze([...raw].join(space))).toBe(squeeze(raw));
      }),
    );
  });

  test('positions run forward through lines and raw offsets, and every passage normalizes to itself', () => {
    fc.assert(
      fc.property(troublesomeText, (raw) => {
        const normal = normalizeText(raw);
        const { length, lines, rawStarts, rawEnds, units } = normal;
        expect([...normal.squeezed]).toHaveLength(length);
        for (const map of [lines, rawStarts, rawEnds, units]) {
          expect([...map]).toEqual([...map].sort((a, b) => a - b));
        }
        for (let at = 0; at < length; at += 1) {
          const point = normal.squeezed.slice(units[at], units[at + 1]);
          expect([...point]).toHaveLength(1);
          expect(squeeze(rawPassage(normal, { start: at, length: 1 }))).toContain(point);
        }
        expect(lines.every((line) => line >= 1 && line <= normal.lineCount)).toBe(true);
      }),
    );
  });
});
