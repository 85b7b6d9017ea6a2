import type { Block, Span } from '../segment/segmented-text.ts';
import { isJapanese, isWordUnit } from '../text/script.ts';
import type { Abbreviation } from './abbreviation.ts';
import { bracketPairs } from './bracket-pairs.ts';
import { matchLetters, spellsInitials } from './match-letters.ts';
import { japanesePhraseStart } from './noun-phrase.ts';
import { isShort, shortAfter, shortBefore, wordsBack } from './short-form.ts';

const LABEL = /^(?:注|略称|通称|略|英語|英|英文|以下|英語名|英名) ?[:、,]? ?/u;
const QUOTES = /^["“「『](.{1,12})["”」』]$/u;
const LATIN = /^[\p{Script=Latin} &/,'’-]{6,110}$/u;
const JAPANESE = /^[\p{Script=Han}\p{Script=Katakana}ー・]{4,30}$/u;
const JOINTS = ':=、;,';
/** What may end a Japanese name beside its abbreviation. */
export const JAPANESE_LONG =
  /(?:戦略|研究所|協定|条約|機構|庁|省|司令部|委員会|協議|協議会|会議|枠組み|センター|局|連合|学会|機関|指針|システム)$/u;

type IsEdge = (at: number) => boolean;

/** Abbreviations that brackets define, with the words before or in them. */
export function findInBrackets(text: string, block: Block, isEdge: IsEdge): Abbreviation[] {
  return bracketPairs(text, block.start, block.end).flatMap(({ start, end }) => {
    const content = text.slice(start, end);
    const inner = { start: start + (LABEL.exec(content)?.[0].length ?? 0), end };
    const found = readInside(text, inner, start - 1, block, isEdge);
    return found === undefined ? [] : [found];
  });
}

/** What one pair of brackets defines, together with the words before it. */
function readInside(
  text: string,
  inside: Span,
  open: number,
  block: Block,
  isEdge: IsEdge,
): Abbreviation | undefined {
  const content = text.slice(inside.start, inside.end);
  const bare = QUOTES.test(content) ? { start: inside.start + 1, end: inside.end - 1 } : inside;
  if (isShort(text.slice(bare.start, bare.end), text, bare.start)) {
    return beforeBrackets(text, bare, open, block, isEdge);
  }
  const contracted = contraction(text, bare, open, isEdge);
  if (contracted !== undefined) return contracted;
  return (
    shortFirst(text, inside, open, isEdge) ??
    shortLast(text, inside) ??
    afterShort(text, inside, open)
  );
}

const KANJI_SHORT = /^[\p{Script=Han}\p{Script=Katakana}ー]{2,8}$/u;

/** 財政制度等審議会(財政審): the short form has some characters of the long one, in order, from its first on. */
function contraction(
  text: string,
  short: Span,
  open: number,
  isEdge: IsEdge,
): Abbreviation | undefined {
  const letters = [...text.slice(short.start, short.end)];
  if (!KANJI_SHORT.test(letters.join(''))) return undefined;
  let start = japanesePhraseStart(text, open, isEdge);
  // A name may hold の: 排他的経済水域の….
  const first = text.slice(start, open).indexOf(letters[0] ?? '');
  if (first === -1) return undefined;
  start += first;
  const long = [...text.slice(start, open)];
  if (long.length < letters.length + 2) return undefined;
  let at = 0;
  for (const char of long) if (char === letters[at]) at += 1;
  if (at < letters.length) return undefined;
  return { short, long: { start, end: open }, rule: 'abbreviation/ja-contraction' };
}

/** (JSM:Joint Strike Missile), (JSM、Joint Strike Missile) */
function shortFirst(
  text: string,
  { start, end }: Span,
  open: number,
  isEdge: IsEdge,
): Abbreviation | undefined {
  const short = shortAfter(text, start);
  if (short === undefined) return undefined;
  let at = short.end;
  while (text[at] === ' ') at += 1;
  if (!JOINTS.includes(text[at] ?? ' ')) return undefined;
  at += 1;
  while (text[at] === ' ') at += 1;
  const words = text.slice(at, end);
  if (!LATIN.test(words) || !/\p{Ll}/u.test(words)) return undefined;
  const gloss = japanesePhraseStart(text, open, isEdge);
  return {
    short,
    long: { start: at, end },
    ...(gloss < open && { gloss: { start: gloss, end: open } }),
    rule: 'abbreviation/colon',
  };
}

/** (Joint Strike Missile、JSM) */
function shortLast(text: string, { start, end }: Span): Abbreviation | undefined {
  const short = shortBefore(text, end);
  if (short === undefined) return undefined;
  let at = short.start;
  while (text[at - 1] === ' ') at -= 1;
  if (!JOINTS.includes(text[at - 1] ?? ' ')) return undefined;
  const long = { start, end: at - 1 };
  const words = text.slice(long.start, long.end);
  const fits = LATIN.test(words) && spellsInitials(words, text.slice(short.start, short.end));
  return fits ? { short, long, rule: 'abbreviation/colon' } : undefined;
}

/** NATO (North Atlantic Treaty Organization), ATLA（防衛装備庁） */
function afterShort(text: string, { start, end }: Span, open: number): Abbreviation | undefined {
  const short = shortBefore(text, text[open - 1] === ' ' ? open - 1 : open);
  if (short === undefined || isWordUnit(text, short.start - 1)) return undefined;
  const content = text.slice(start, end);
  const fits = LATIN.test(content)
    ? matchLetters(text, start, end, text.slice(short.start, short.end)) === start
    : JAPANESE.test(content) && JAPANESE_LONG.test(content);
  return fits ? { short, long: { start, end }, rule: 'abbreviation/after' } : undefined;
}

const QUOTED_BEFORE = /["“]([^"“”]{4,80})(["”])(?: \p{Ll}[\p{Ll}-]*){0,2}$/u;

/** U.S. Indo-Pacific Command (INDOPACOM): the country belongs to the name that its letters leave out. */
export function withCountry(text: string, start: number, letters: string): number {
  const country = /(?:^|[^\p{L}])(U\.S\. |U\.K\. |U\.N\. |US |UK |UN )$/u.exec(
    text.slice(Math.max(0, start - 6), start),
  )?.[1];
  return country === undefined || /^U[SKN]/u.test(letters) ? start : start - country.length;
}

/** Long (SHORT), in either script. */
function beforeBrackets(
  text: string,
  short: Span,
  open: number,
  block: Block,
  isEdge: IsEdge,
): Abbreviation | undefined {
  const letters = text.slice(short.start, short.end);
  const end = text[open - 1] === ' ' ? open - 1 : open;
  if (isJapanese(text, end - 1)) {
    const start = japanesePhraseStart(text, end, isEdge);
    return end - start < 3
      ? undefined
      : { short, long: { start, end }, rule: 'abbreviation/ja-brackets' };
  }
  const floor = wordsBack(text, block.start, end);
  // "Pacific Resilient Footprint" program (PRF): the marks end the name.
  const named = QUOTED_BEFORE.exec(text.slice(floor, end));
  const to = named === null ? end : floor + named.index + named[0].lastIndexOf(named[2] ?? '');
  const start = matchLetters(text, named === null ? floor : floor + named.index + 1, to, letters);
  if (start === undefined || to - start <= letters.length) return undefined;
  const long = text.slice(start, to);
  if (/[;:!?()"“”]|\p{Ll}\./u.test(long) || !/ |-/u.test(long)) return undefined;
  const whole = withCountry(text, start, letters);
  return { short, long: { start: whole, end: to }, rule: 'abbreviation/en-brackets' };
}
