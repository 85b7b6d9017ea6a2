import { codeEnd } from '../names/japanese/find-equipment.ts';

/** Two to ten signs that begin with a capital. */
const SHORT = /^[A-Z][A-Za-z0-9&+./-]{1,9}$/u;
const PLUS = /^2(?:\+|プラス)2$/u;

/** Whether letters that stand at a place of the text can be a short form: two capitals, and no model of equipment. */
export function isShort(letters: string, text: string, at: number): boolean {
  if (PLUS.test(letters)) return true;
  const capitals = letters.match(/[A-Z]/gu)?.length ?? 0;
  return capitals >= 2 && SHORT.test(letters) && codeEnd(text, at) === undefined;
}

/** The short form that ends at a place; undefined where no word of its kind does. */
export function shortBefore(
  text: string,
  end: number,
): { readonly start: number; readonly end: number } | undefined {
  let start = end;
  while (start > 0 && end - start < 11 && /[A-Za-z0-9&+-]/u.test(text[start - 1] ?? '')) start -= 1;
  return end - start >= 2 && isShort(text.slice(start, end), text, start)
    ? { start, end }
    : undefined;
}

/** The short form that begins at a place. */
export function shortAfter(
  text: string,
  start: number,
): { readonly start: number; readonly end: number } | undefined {
  let end = start;
  while (end - start < 11 && /[A-Za-z0-9&+-]/u.test(text[end] ?? '')) end += 1;
  return end - start >= 2 && isShort(text.slice(start, end), text, start)
    ? { start, end }
    : undefined;
}

// Words before a short form that its letters may be looked for in.
const WORDS_BACK = 14;
const CHARS_BACK = 140;

/** How far back an expansion may begin: fourteen words, to the last mark or the last Japanese letter. */
export function wordsBack(text: string, floor: number, end: number): number {
  let at = end;
  let words = 0;
  while (at > floor && end - at < CHARS_BACK && words <= WORDS_BACK) {
    at -= 1;
    if (text[at] === ' ') words += 1;
    // The dots of U.S. end nothing.
    if (
      text[at] === '.' &&
      /(?:^|[^\p{L}])(?:\p{Lu}\.){0,2}\p{Lu}$/u.test(text.slice(Math.max(0, at - 4), at))
    )
      continue;
    if (/[.;:!?()\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text[at] ?? ''))
      return at + 1;
  }
  return at;
}
