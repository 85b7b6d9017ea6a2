import type { Gold } from './gold.ts';
import { type Counts, pair, plain } from './match.ts';
import type { Prediction } from './prediction.ts';

type GoldPair = Gold['abbreviations'][number];
type Predicted = Prediction['abbreviations'][number];

/**
 * Abbreviations: short and long form equal; each pair once. A short form with the gloss beside it, or a pair
 * that gold calls optional, counts neither way.
 */
export function scoreAbbreviations(gold: Gold, { abbreviations }: Prediction): Counts {
  const predicted = once(abbreviations, ({ short, long }) => [short, long]);
  const required = once(
    gold.abbreviations.filter(({ optional }) => optional !== true),
    ({ short, long }) => [short.text ?? '', long.text ?? ''],
  );
  const matched = pair(required, predicted, isRight);
  const used = new Set(matched.values());
  const isNeutral = (one: Predicted) =>
    gold.abbreviations.some(
      (golden) => isGloss(golden, one) || (golden.optional === true && isRight(golden, one)),
    );
  const wrong = predicted.filter((one) => !used.has(one) && !isNeutral(one));
  return { tp: matched.size, fp: wrong.length, fn: required.length - matched.size };
}

function once<T>(pairs: readonly T[], formsOf: (one: T) => [string, string]): T[] {
  return [...new Map(pairs.map((one) => [formsOf(one).map(plain).join('\n'), one])).values()];
}

function isRight({ short, long, longAlts = [] }: GoldPair, other: Predicted): boolean {
  return (
    plain(short.text ?? '') === plain(other.short) &&
    [long.text ?? '', ...longAlts].some((one) => plain(one) === plain(other.long))
  );
}

function isGloss({ short, gloss }: GoldPair, other: Predicted): boolean {
  return (
    gloss !== undefined &&
    plain(short.text ?? '') === plain(other.short) &&
    plain(gloss) === plain(other.long)
  );
}
