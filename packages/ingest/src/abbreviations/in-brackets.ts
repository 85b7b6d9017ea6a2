import type { Block, Span } from '../segment/segmented-text.ts';
import { isWordUnit } from '../text/script.ts';
import type { Abbreviation } from './abbreviation.ts';
import { bracketPairs } from './bracket-pairs.ts';
import { beforeBrackets, lowerInitials, repeatsEnd } from './long-before.ts';
import { matchLetters, spellsInitials } from './match-letters.ts';
import { japanesePhraseStart } from './noun-phrase.ts';
import { isShort, shortAfter, shortBefore } from './short-form.ts';

const LABEL =
  /^(?:注|略称|通称|略|英語名称|英語名|英語表記|英語|英文名|英文|英名|英|正式名称|正式名|以下、?(?:単に|略して)?|(?:hereafter|hereinafter|henceforth|abbreviated(?: as| to)?|known as|formerly|acronym|the|or)(?= ["“A-Z])) ?[:、,]? ?/u;
/** 以下「NCO」という: what stands after the short form. */
const LABEL_END =
  /(?<=[」』"”A-Za-z])(?:と|の)?(?:いう|略す|略する|略記|略記する|略称|略|表記|表記する|呼ぶ|する|記す)。?$/u;
/** 略称ACSA, 通称… before the short form at the end. */
const SHORT_LABEL = /(?:略称|通称|略語|略して|略)[は:]? ?$/u;
const QUOTES = /^["“「『](.{1,12})["”」』]$/u;
const LATIN = /^[\p{Script=Latin} &/,.'’-]{6,110}$/u;
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
    const label = LABEL.exec(content)?.[0] ?? '';
    const tail = LABEL_END.exec(content)?.[0].length ?? 0;
    const inner = { start: start + label.length, end: end - tail };
    const found =
      readInside(text, inner, start - 1, block, isEdge) ??
      (label.startsWith('以下') ? hereafter(text, inner, start - 1, isEdge) : undefined);
    return found === undefined ? [] : [found];
  });
}

/** 『サイバー対処能力強化法』(以下「強化法」という): what stands before is from then on called so. */
function hereafter(
  text: string,
  { start, end }: Span,
  open: number,
  isEdge: IsEdge,
): Abbreviation | undefined {
  const content = text.slice(start, end);
  const short = QUOTES.test(content) ? { start: start + 1, end: end - 1 } : { start, end };
  if (!/^[^、。「」『』()\n]{2,14}$/u.test(text.slice(short.start, short.end))) return undefined;
  const marked = /[」』”"]/u.test(text[open - 1] ?? '');
  const from = Math.max(0, open - LONGEST_NAME);
  const long = marked
    ? {
        start:
          from +
          Math.max(
            ...['「', '『', '“', '"'].map((mark) => text.slice(from, open - 1).lastIndexOf(mark)),
          ) +
          1,
        end: open - 1,
      }
    : { start: japanesePhraseStart(text, open, isEdge), end: open };
  return long.end - long.start < 3 ? undefined : { short, long, rule: 'abbreviation/ja-hereafter' };
}

// The longest names that are given a short form.
const LONGEST_NAME = 50;

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
  const repeated = repeatsEnd(text, bare, open, block);
  if (repeated !== undefined) return repeated;
  if (isShort(text.slice(bare.start, bare.end), text, bare.start)) {
    const after = expandedAfter(text, bare, open, block, isEdge);
    if (after !== undefined) return after;
    return beforeBrackets(text, bare, open, block, isEdge);
  }
  const initials = lowerInitials(text, bare, open, block);
  if (initials !== undefined) return initials;
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
  const phrase = text.slice(start, open);
  // 経済財政諮問会議(諮問会議): the end of the name stands for it.
  if (phrase.endsWith(letters.join('')) && phrase.length >= letters.length + 2)
    return { short, long: { start, end: open }, rule: 'abbreviation/ja-contraction' };
  const first = phrase.indexOf(letters[0] ?? '');
  if (first === -1) return undefined;
  start += first;
  const long = [...text.slice(start, open)];
  if (long.length < letters.length + 2) return undefined;
  let at = 0;
  for (const char of long) if (char === letters[at]) at += 1;
  if (at < letters.length) return undefined;
  return { short, long: { start, end: open }, rule: 'abbreviation/ja-contraction' };
}

/** 北極海域哨戒艦(AOPS):Arctic and Offshore Patrol Ship: gloss, short form and expansion. */
function expandedAfter(
  text: string,
  short: Span,
  open: number,
  block: Block,
  isEdge: IsEdge,
): Abbreviation | undefined {
  const joint = /^["“「『”」』]?\) ?[:=] ?/u.exec(text.slice(short.end, short.end + 6))?.[0];
  if (joint === undefined) return undefined;
  const start = short.end + joint.length;
  const words =
    /^[\p{Script=Latin} &/,'’-]{6,110}/u
      .exec(text.slice(start, Math.min(block.end, start + 110)))?.[0]
      .trimEnd() ?? '';
  const long = { start, end: start + words.length };
  const letters = text.slice(short.start, short.end);
  const spelled = words[0] === letters[0] && spellsInitials(words, letters);
  if (!spelled && matchLetters(text, start, long.end, letters) !== start) return undefined;
  const gloss = japanesePhraseStart(text, open, isEdge);
  return {
    short,
    long,
    ...(gloss < open && { gloss: { start: gloss, end: open } }),
    rule: 'abbreviation/colon',
  };
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
  let at = short.start - (SHORT_LABEL.exec(text.slice(start, short.start))?.[0].length ?? 0);
  while (text[at - 1] === ' ') at -= 1;
  if (!JOINTS.includes(text[at - 1] ?? ' ')) return undefined;
  const long = { start, end: at - 1 };
  const words = text.slice(long.start, long.end);
  const letters = text.slice(short.start, short.end);
  const spelled = spellsInitials(words, letters);
  const fits =
    LATIN.test(words) && (spelled || matchLetters(text, start, long.end, letters) === start);
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
