import type { Lang } from '../fields/localized-text.ts';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const ENGLISH = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const KANJI = [...'一二三四五六七八九十'];

/** Figures, with 万 for ten thousands: 2万4000 is 24,000. */
const NUMBER = /(\d+(?:\.\d+)?)(?:(万)(\d{1,4})?)?/g;

/** Digits of any width, circled and raised ones, and the squares ㏠ and ㋀ that stand for days and months. */
const ANY_NUMBER = /[\p{N}\u32c0-\u33ff]/u;

/** Characters beyond those of plain English and Japanese, which may fold to figures. */
const FOLDS = /[^\n -~\u2010-\u2027\u3000-\u31ff\u4e00-\u9fff]/;

const names = MONTHS.map((month) => `${month}|${month.slice(0, 3)}\\.?`).join('|');
const MONTH = /[JFMASOND][a-z]{2}/;
/** "May" and "March" are also verbs: only beside a figure are they surely months. */
const MONTH_AFTER = new RegExp(`(?<=\\d\\s+)(?<name>${names})(?!\\p{L})`, 'gu');
const MONTH_BEFORE = new RegExp(`(?<name>${names})(?=\\s+\\d)`, 'gu');

/** Numbers of a text: those in figures (month names included), and those that may stand in words. */
export interface Numbers {
  readonly figures: ReadonlySet<number>;
  readonly words: ReadonlySet<number>;
}

/** Whether a text has any figure; without one `numbersIn` finds words only. */
export function hasNumbers(text: string): boolean {
  return ANY_NUMBER.test(text);
}

/** Reads numbers so that the two languages can be compared: `15 January` and `1月15日` give the same. */
export function numbersIn(text: string, lang: Lang): Numbers {
  const folded = foldNumbers(text);
  return { figures: figuresOf(folded, lang), words: wordsOf(folded, lang) };
}

/** Figures that mean more than they show: 1,000, 2.5, 2万, and what only folding turns into figures. */
const INVOLVED = /[^\n -~\u2010-\u2027\u3000-\u31ff\u4e00-\u9fff]|\d(?:[,.]\d|万)/;
/** A name that may be a month, beside a figure. */
const MONTH_BESIDE = /\d\s+[JFMASOND][a-z]{2}|[JFMASOND][a-z]{2,8}\.?\s+\d/;
const FIGURE = /\d+/g;

/**
 * Whether both texts surely have the same figures in the same order, as nearly all do; false says nothing.
 * Several times as fast as comparing what `numbersIn` finds.
 */
export function surelySameFigures(en: string, ja: string): boolean {
  if (INVOLVED.test(en) || INVOLVED.test(ja) || MONTH_BESIDE.test(en)) return false;
  const [english, japanese] = [en.match(FIGURE), ja.match(FIGURE)];
  if (english === null || japanese === null) return english === japanese;
  if (english.length !== japanese.length) return false;
  return english.every((figure, at) => figure === japanese[at]);
}

function foldNumbers(text: string): string {
  const folded = FOLDS.test(text) ? text.normalize('NFKC') : text;
  return folded.includes(',') ? folded.replaceAll(/(?<=\d),(?=\d{3})/gu, '') : folded;
}

function figuresOf(folded: string, lang: Lang): Set<number> {
  const figures = new Set<number>();
  for (const [, whole = '', tenThousands, tail = ''] of folded.matchAll(NUMBER)) {
    figures.add(Number(whole) * (tenThousands === undefined ? 1 : 10_000) + Number(tail));
  }
  if (lang === 'en' && MONTH.test(folded)) {
    for (const pattern of [MONTH_AFTER, MONTH_BEFORE]) {
      for (const { groups } of folded.matchAll(pattern)) figures.add(monthOf(groups?.name ?? ''));
    }
  }
  return figures;
}

function wordsOf(folded: string, lang: Lang): Set<number> {
  const words = new Set<number>();
  if (lang === 'ja') addWords(words, folded, KANJI);
  else {
    addWords(words, folded, MONTHS);
    addWords(words, folded.toLowerCase(), ENGLISH);
    addWords(words, folded.toLowerCase(), ORDINALS);
  }
  return words;
}

/** The number of a month by its name or the first three letters of it. */
function monthOf(name: string): number {
  return MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1;
}

function addWords(words: Set<number>, text: string, list: readonly string[]): void {
  for (const [index, word] of list.entries()) if (text.includes(word)) words.add(index + 1);
}
