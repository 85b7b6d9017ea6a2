import { isKana } from './units.ts';

/** Kana alone must have this many units to stand for a name: ロス is also a part of クロス. */
export const KANA_LIMIT = 3;

/** Whether a folded name, and its key without spaces, says enough to be looked for in text. */
export function isTelling(folded: string, key: string): boolean {
  return folded.length >= (isKanaOnly(key) ? KANA_LIMIT : 2);
}

/** Whether a folded text is kana and nothing else. */
export function isKanaOnly(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (!isKana(text.charCodeAt(at))) return false;
  return true;
}
