import { type LocalizedText, nearestIds } from '@briefing/model/dataset';
import { Failure } from '../failure.ts';
import { EXIT } from '../output/exit-code.ts';

/** A command line that cannot be understood; suggests what may be meant. */
export function usageFailure(
  text: LocalizedText,
  wrong: string,
  known: readonly string[],
  prefix = '',
): Failure {
  const near = nearestIds(wrong, known);
  return new Failure(EXIT.usage, text, {
    ...(near.length > 0 && { hint: didYouMean(near.map((name) => `${prefix}${name}`)) }),
    data: { near },
  });
}

/** Asks whether one of the names was meant. */
export function didYouMean(names: readonly string[]): LocalizedText {
  return {
    en: `Did you mean ${names.join(' or ')}?`,
    ja: `${names.join('、')} のことですか。`,
  };
}
