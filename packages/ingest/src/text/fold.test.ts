import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from './fold.ts';

/** The raw code points that a part of the folded text was made from. */
function rawOf(raw: string, part: string): string {
  const { text, starts, ends } = foldText(raw);
  const at = text.indexOf(part);
  return [...raw].slice(starts[at], ends[at + part.length - 1]).join('');
}

describe('folding', () => {
  it.each([
    ['full width', 'ＡＭＲＡＡＭ（１２日）', 'AMRAAM(12日)'],
    ['half-width katakana with its marks', 'ｶﾞｲﾄﾞ ﾊﾟｰｽ', 'ガイド パース'],
    ['combining marks', 'か\u3099 e\u0301', 'が é'],
    ['dashes, but not the long vowel', '1–2 — ー −3', '1-2 — ー -3'],
    ['wave dashes', '12〜15日 12～15日', '12~15日 12~15日'],
    ['spaces of any width', 'a\u3000b\u00a0c\td', 'a b c d'],
    ['what is not seen', 'a\u200bb\ufeffc\u00add', 'abcd'],
    ['line ends', 'a\r\nb\rc\nd', 'a\nb\nc\nd'],
    ['numbers in circles stay', '①12日 ⑫1月 10²', '①12日 ⑫1月 10²'],
    ['a lone surrogate', 'a\ud800b', 'a\ufffdb'],
  ])('%s', (_what, raw, folded) => {
    expect(foldText(raw).text).toBe(folded);
  });

  it.each([
    ['after a letter of two units', '𠮷田は１２日に', '12日', '１２日'],
    ['after composed letters', 'ｶﾞｲﾄﾞは１２日', '12日', '１２日'],
    ['of composed letters', 'xｶﾞy', 'ガ', 'ｶﾞ'],
    ['after a byte order mark', '\ufeff１２日', '12日', '１２日'],
    ['of a letter of two units', 'あ𠮷い', '𠮷', '𠮷'],
  ])('keeps the place in code points %s', (_what, raw, part, expected) => {
    expect(rawOf(raw, part)).toBe(expected);
  });

  it('keeps places in order and inside the text, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (raw) => {
        const { text, starts, ends } = foldText(raw);
        const points = [...raw].length;
        expect(starts).toHaveLength(text.length);
        for (let at = 0; at < text.length; at += 1) {
          const [start, end] = [starts[at] ?? -1, ends[at] ?? -1];
          expect(start < end && end <= points).toBe(true);
          expect(start).toBeGreaterThanOrEqual(at === 0 ? 0 : (starts[at - 1] ?? 0));
        }
      }),
    );
  });
});
