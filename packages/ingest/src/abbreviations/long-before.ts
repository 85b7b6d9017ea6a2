import { typeOfWords } from '../names/type-of-words.ts';
import type { Block, Span } from '../segment/segmented-text.ts';
import { isJapanese } from '../text/script.ts';
import { wordsBefore } from '../text/words.ts';
import type { Abbreviation } from './abbreviation.ts';
import { matchLetters, spellsInitials } from './match-letters.ts';
import { japanesePhraseStart } from './noun-phrase.ts';
import { wordsBack } from './short-form.ts';

type IsEdge = (at: number) => boolean;

const REPEATED = /^([A-Z]{2,6}) (\p{Lu}[\p{L}-]{1,20}|\d{1,4})$/u;
const JOINING = /^(?:of|for|and|on|the|&)$/u;
const QUOTED_BEFORE = /["“]([^"“”]{4,80})(["”])(?: \p{Ll}[\p{Ll}-]{0,20}){0,2}$/u;
const SHIP_KIND = /^\p{Script=Han}{1,9}(?:艦|空母|船|艇|機)(?=[\p{Script=Katakana}ー・]{3,}$)/u;

/** Joint Force Command Norfolk (JFC Norfolk): the end of the name is printed again. */
export function repeatsEnd(
  text: string,
  short: Span,
  open: number,
  block: Block,
): Abbreviation | undefined {
  const [, letters, tail] = REPEATED.exec(text.slice(short.start, short.end)) ?? [];
  const end = text[open - 1] === ' ' ? open - 1 : open;
  if (
    letters === undefined ||
    tail === undefined ||
    !text.startsWith(` ${tail}`, end - tail.length - 1)
  )
    return undefined;
  const to = end - tail.length - 1;
  const start = matchLetters(text, wordsBack(text, block.start, to), to, letters);
  if (start === undefined || !spellsInitials(text.slice(start, to), letters)) return undefined;
  return { short, long: { start, end }, rule: 'abbreviation/en-brackets' };
}

/** Defence Science and Technology Laboratory (Dstl): small letters that spell the initials. */
export function lowerInitials(
  text: string,
  short: Span,
  open: number,
  block: Block,
): Abbreviation | undefined {
  const letters = text.slice(short.start, short.end);
  if (!/^[A-Z][a-z]{2,5}$/u.test(letters)) return undefined;
  const end = text[open - 1] === ' ' ? open - 1 : open;
  const start = matchLetters(text, wordsBack(text, block.start, end), end, letters);
  const long = start === undefined ? '' : text.slice(start, end);
  if (start === undefined || !/^\p{Lu}/u.test(long) || !spellsInitials(long, letters))
    return undefined;
  return { short, long: { start, end }, rule: 'abbreviation/en-brackets' };
}

/** U.S. Indo-Pacific Command (INDOPACOM): the country belongs to the name that its letters leave out. */
export function withCountry(text: string, start: number, letters: string): number {
  const country = /(?:^|[^\p{L}])(U\.S\. |U\.K\. |U\.N\. |US |UK |UN )$/u.exec(
    text.slice(Math.max(0, start - 6), start),
  )?.[1];
  return country === undefined || /^U[SKN]/u.test(letters) ? start : start - country.length;
}

/** The capitalized words that end at a place, with the small words between them; not what is before 's. */
function capitalizedBefore(text: string, end: number, floor: number): string {
  const words = wordsBefore(text, end, 8, floor);
  const first = words.findLastIndex(
    ({ text: word, comma }, index) =>
      (comma && index < words.length - 1) ||
      /['’]s$|^The$/u.test(word) ||
      !(/^\p{Lu}/u.test(word) || JOINING.test(word)),
  );
  const own = words.slice(first + 1);
  const start = own[own.findIndex(({ text: word }) => /^\p{Lu}/u.test(word))]?.start;
  return start === undefined ? '' : text.slice(start, end);
}

/** Defence Materiel Administration (FMV): the letters are of another language, the last word is that of a body. */
function foreignLetters(
  text: string,
  short: Span,
  floor: number,
  end: number,
): Abbreviation | undefined {
  const phrase = capitalizedBefore(text, end, floor);
  if (!phrase.includes(' ') || !/^[A-Z]{2,6}$/u.test(text.slice(short.start, short.end)))
    return undefined;
  if (typeOfWords(phrase) === undefined) return undefined;
  return { short, long: { start: end - phrase.length, end }, rule: 'abbreviation/en-foreign' };
}

/** Long (SHORT), in either script. */
export function beforeBrackets(
  text: string,
  short: Span,
  open: number,
  block: Block,
  isEdge: IsEdge,
): Abbreviation | undefined {
  const letters = text.slice(short.start, short.end);
  const end = text[open - 1] === ' ' ? open - 1 : open;
  if (isJapanese(text, end - 1)) {
    const phrase = japanesePhraseStart(text, end, isEdge);
    // 仏原子力空母シャルル・ドゴール(CDG): the kind of ship is not abbreviated.
    const kind = SHIP_KIND.exec(text.slice(phrase, end))?.[0].length ?? 0;
    // 対国内総生産(GDP)比: 対 goes with 比.
    const ratio =
      text[phrase] === '対' && /^[^)]{0,12}\)比/u.test(text.slice(short.end, short.end + 14))
        ? 1
        : 0;
    const start = phrase + kind + ratio;
    return end - start < 3
      ? undefined
      : { short, long: { start, end }, rule: 'abbreviation/ja-brackets' };
  }
  const floor = wordsBack(text, block.start, end);
  // "Pacific Resilient Footprint" program (PRF): the marks end the name.
  const named = QUOTED_BEFORE.exec(text.slice(floor, end));
  const to = named === null ? end : floor + named.index + named[0].lastIndexOf(named[2] ?? '');
  const start = matchLetters(text, named === null ? floor : floor + named.index + 1, to, letters);
  const spelled = start === undefined ? '' : text.slice(start, to);
  const isSpelled =
    start !== undefined &&
    to - start > letters.length &&
    !/[;:!?()"“”]|\p{Ll}\./u.test(spelled) &&
    / |-/u.test(spelled);
  if (!isSpelled) return foreignLetters(text, short, floor, end);
  const whole = withCountry(text, start, letters);
  return { short, long: { start: whole, end: to }, rule: 'abbreviation/en-brackets' };
}
