import { isKanji, isKatakana, isLatin } from '../text/script.ts';

// The longest names of bodies and agreements.
const LONGEST = 40;
const DATE_WORDS = /^(?:\d|[年月日])/u;

/** Where the Japanese noun phrase that ends at a place begins: kanji, katakana, and dots between them. */
export function japanesePhraseStart(
  text: string,
  end: number,
  isEdge: (at: number) => boolean,
): number {
  let at = end;
  while (at > 0 && end - at < LONGEST && !isEdge(at - 1) && isPart(text, at - 1)) at -= 1;
  while (at < end && /[・ー/&-]/u.test(text[at] ?? '')) at += 1;
  // The end of a date: 2月2日統合作戦司令部.
  while (at < end && DATE_WORDS.test(text[at] ?? '') && /\d/u.test(text[at - 1] ?? '')) at += 1;
  // The letter of a model is no word: YFQ-44A共働戦闘機.
  if (/[\d-]/u.test(text[at - 1] ?? '')) while (at < end && isLatin(text, at)) at += 1;
  return at;
}

function isPart(text: string, at: number): boolean {
  if (isKanji(text, at) || isKatakana(text, at)) return true;
  // Letters inside a Japanese name, not an English word before it.
  return (
    isLatin(text, at) &&
    (isKanji(text, at + 1) || isKatakana(text, at + 1) || isLatin(text, at + 1))
  );
}
