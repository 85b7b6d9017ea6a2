import type { Check } from '../check-context.ts';
import { hasNumbers, numbersIn, surelySameFigures } from '../numbers-in.ts';

export const numbersDiffer: Check = {
  code: 'translation/numbers-differ',
  severity: 'error',
  summary: {
    en: 'The English and the Japanese text of a field do not say the same numbers.',
    ja: '英語と日本語の文で、数や日付が食い違っています。',
  },
  why: {
    en: 'Numbers are where translations go wrong unseen: 2万4000 is 24,000, and 1月 is January.',
    ja: '翻訳の誤りは数で起きがちです。2万4000 は 24,000、1月は January です。',
  },
  how: {
    en: 'Write the same numbers and dates in both texts; small numbers may be words in one of them.',
    ja: '両方に同じ数と日付を書きます。小さな数は一方が語でも構いません。',
  },
  *run(context) {
    for (const text of context.texts) {
      const { record, en, ja } = text;
      if (surelySameFigures(en, ja) || (!hasNumbers(en) && !hasNumbers(ja))) continue;
      const [english, japanese] = [numbersIn(text.en, 'en'), numbersIn(text.ja, 'ja')];
      const lacking = [
        ...missingFrom(english, japanese).map((number) => ({
          en: `${number} only in English`,
          ja: `${number} は英語だけ`,
        })),
        ...missingFrom(japanese, english).map((number) => ({
          en: `${number} only in Japanese`,
          ja: `${number} は日本語だけ`,
        })),
      ];
      if (lacking.length === 0) continue;
      yield {
        record,
        pointer: text.pointer,
        message: {
          en: `The two languages differ in numbers: ${lacking.map(({ en }) => en).join(', ')}.`,
          ja: `両言語で数が食い違います（${lacking.map(({ ja }) => ja).join('、')}）。`,
        },
        hint: {
          en: 'Write the same numbers and dates in both.',
          ja: '両方に同じ数と日付を書いてください。',
        },
      };
    }
  },
};

/** Numbers in figures that the other text has neither in figures nor in words. */
function missingFrom(
  from: ReturnType<typeof numbersIn>,
  other: ReturnType<typeof numbersIn>,
): number[] {
  return [...from.figures].filter(
    (number) => !other.figures.has(number) && !other.words.has(number),
  );
}
