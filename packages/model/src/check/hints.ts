import type { LocalizedText } from '../fields/localized-text.ts';

/** Suggests what was probably meant. */
export function didYouMean(near: string): LocalizedText {
  return { en: `Did you mean ${near}?`, ja: `${near} のことですか。` };
}

/** For an id that is like no other. */
export function addOrCorrect(id: string): LocalizedText {
  return { en: `Add ${id} or correct the id.`, ja: `${id} を加えるか、ID を直してください。` };
}

/** For what YAML takes for a number. */
export function quoteIt(written: string): LocalizedText {
  return { en: `Put it in quotes: "${written}".`, ja: `引用符で囲んでください: "${written}"` };
}
