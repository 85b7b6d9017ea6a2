import { valuesAt } from '../../catalog/values-at.ts';
import type { Check } from '../check-context.ts';
import { numbersIn } from '../numbers-in.ts';

export const numbersDiffer: Check = {
  code: 'translation/numbers-differ',
  severity: 'error',
  summary: 'The English and the Japanese text of a field do not say the same numbers.',
  *run(context) {
    for (const record of context.records) {
      for (const { path, format } of context.definitionOf(record.kind)?.fields ?? []) {
        if (format.format !== 'localized') continue;
        for (const { pointer, value } of valuesAt(record.value, path)) {
          if (typeof value !== 'object' || value === null) continue;
          const en: unknown = Reflect.get(value, 'en');
          const ja: unknown = Reflect.get(value, 'ja');
          if (typeof en !== 'string' || typeof ja !== 'string') continue;
          const [english, japanese] = [numbersIn(en, 'en'), numbersIn(ja, 'ja')];
          const lacking = [
            ...missingFrom(english, japanese).map((number) => `${number} only in English`),
            ...missingFrom(japanese, english).map((number) => `${number} only in Japanese`),
          ];
          if (lacking.length === 0) continue;
          yield {
            record,
            pointer,
            message: `The two languages differ in numbers: ${lacking.join(', ')}.`,
            hint: 'Write the same numbers and dates in both.',
          };
        }
      }
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
