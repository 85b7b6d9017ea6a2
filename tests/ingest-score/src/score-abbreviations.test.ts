import { expect, it } from 'vitest';
import { goldOf, predictionOf } from './hand-made.ts';
import { scoreAbbreviations } from './score-abbreviations.ts';

const form = (text: string) => ({ start: 0, end: 1, text });
const gold = goldOf({
  abbreviations: [
    { short: form('ＡＢＣ'), long: form('Alpha  Bravo Charlie'), gloss: '甲乙丙' },
    { short: form('DEF'), long: form('Delta Echo Foxtrot'), longAlts: ['Delta, Echo, Foxtrot'] },
    { short: form('2+2'), long: form('talks of four ministers'), optional: true },
  ],
});
const count = (...pairs: readonly (readonly [string, string])[]) =>
  scoreAbbreviations(
    gold,
    predictionOf({ abbreviations: pairs.map(([short, long]) => ({ short, long })) }),
  );

it('pairs agree after folding widths and spaces, with case, each once', () => {
  expect(count(['ABC', 'Alpha Bravo Charlie'], ['ABC', 'Alpha  Bravo Charlie'])).toEqual({
    tp: 1,
    fp: 0,
    fn: 1,
  });
  expect(count(['abc', 'Alpha Bravo Charlie'])).toEqual({ tp: 0, fp: 1, fn: 2 });
  expect(count(['DEF', 'Delta, Echo, Foxtrot']).tp).toBe(1);
});

it('a gloss and an optional pair count neither way', () => {
  expect(count(['ABC', '甲乙丙'], ['2+2', 'talks of four ministers'])).toEqual({
    tp: 0,
    fp: 0,
    fn: 2,
  });
});
