import type { LocalizedText } from '@briefing/model/dataset';
import { Failure } from '../failure.ts';
import { EXIT } from '../output/exit-code.ts';

/** A command line that cannot be understood; the report names what may be meant. */
export function usageFailure(
  text: LocalizedText,
  wrong: string,
  known: readonly string[],
  prefix = '',
): Failure {
  return new Failure(EXIT.usage, text, { suggest: { wrong, known, prefix } });
}

/** Asks whether one of the names was meant. */
export function didYouMean(names: readonly string[]): LocalizedText {
  return {
    en: `Did you mean ${names.join(' or ')}?`,
    ja: `${names.join('、')} のことですか。`,
  };
}
