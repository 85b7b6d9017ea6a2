import { isKatakana, isLatin } from '../../text/script.ts';
import { wordsBefore } from '../../text/words.ts';
import { type NameCandidate, PRIORITY } from '../name-candidate.ts';
import { createNameIndex, type NameIndex } from '../name-index.ts';
import type { NameType } from '../named-entity.ts';
import { typeOfWords } from '../type-of-words.ts';
import { QUOTED_AFTER, QUOTED_BEFORE } from './suffixes.ts';

interface Head {
  readonly word: string;
  readonly type: NameType;
}

const expand = (table: readonly (readonly [NameType, string])[]): Head[] =>
  table.flatMap(([type, words]) => words.split(' ').map((word) => ({ word, type })));

const AFTER = expand(QUOTED_AFTER);
const BEFORE = expand(QUOTED_BEFORE);
/** A quoted name is short and has no sentence in it. */
const QUOTED_NAME = /^[^「」『』。、!?\n]{2,40}$/u;
// The name, its marks and a little room; brackets that nobody closes cost no more than this.
const LONGEST = 44;
const PREDICATE_END = /(?:する|した|です|ます|だ|である|ない|たい|せよ|れる|った|いる)$/u;
const VESSEL = /(?:艦|艇|船)$/u;

/** 『サイバー対処能力強化法』: a title of so many words that its last one tells what it is. */
const TITLED = /[『「]([^「」『』。、!?\n]{4,30})[』」]/gu;
/** 毎年春に開く「ロックド・シールズ」 */
const HELD =
  /(?:開く|開いた|開かれる|開かれた|開催する|開催した|開催される|開催された|実施する|実施した|実施される|行う|行った|行われる|行われた|主催する|参加する|参加した|に続く)[「『]/gu;
const HELD_NAME = /^[\p{Script=Katakana}ー・A-Za-z][\p{Script=Katakana}ー・A-Za-z0-9 -]{2,30}$/u;
/** 2隻目の「山東」, 同型艦の「…」 */
const SAME_CLASS =
  /(?:[\d一二三四五]隻目の|番艦の?|同型艦の?|僚艦の?|姉妹艦の?)[「『]([^「」『』。、\n]{1,12})(?=[」』])/gu;

function quotedByWords(text: string): { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(TITLED)].flatMap((match) => {
    const words = match[1] ?? '';
    return PREDICATE_END.test(words) || /[はがをに]/u.test(words)
      ? []
      : [{ start: match.index + 1, end: match.index + 1 + words.length }];
  });
}

let afterIndex: NameIndex | undefined;
let beforeIndex: NameIndex | undefined;

/** Names in quotation marks beside a head, and Latin or katakana names before one: 演習「Polar Lantern 26」, 護衛艦「かが」, Iron Fist演習. */
export function findQuotedNames(text: string): NameCandidate[] {
  afterIndex ??= createNameIndex(AFTER.map(({ word }) => word));
  beforeIndex ??= createNameIndex(BEFORE.map(({ word }) => word));
  const found: NameCandidate[] = [];
  const add = (start: number, end: number, type: NameType, rule: string) =>
    found.push({
      start,
      end,
      type,
      rule,
      confidence: 'likely',
      known: [],
      priority: PRIORITY.strong,
    });
  for (const { start, end, name } of afterIndex.matchAll(text)) {
    const head = AFTER[name];
    const inside = quotedAt(text, end);
    if (head === undefined || inside === undefined) continue;
    // The type of a ship and its name are one name: 護衛艦「かが」.
    if (VESSEL.test(head.word))
      add(
        start,
        inside.end + Number(/[」』]/u.test(text[inside.end] ?? '')),
        head.type,
        'equipment/ja-ship',
      );
    else add(inside.start, inside.end, head.type, `${head.type}/ja-quoted`);
  }
  for (const { start, end } of quotedByWords(text)) {
    const type = typeOfWords(text.slice(start, end));
    if (type === 'document' || type === 'program') add(start, end, type, `${type}/ja-title`);
  }
  for (const match of text.matchAll(HELD)) {
    const inside = quotedAt(text, match.index + match[0].length - 1);
    if (inside !== undefined && HELD_NAME.test(text.slice(inside.start, inside.end)))
      add(inside.start, inside.end, 'exercise', 'exercise/ja-held');
  }
  for (const match of text.matchAll(SAME_CLASS)) {
    const start = match.index + match[0].length - (match[1] ?? '').length;
    add(start, start + (match[1] ?? '').length, 'equipment', 'equipment/ja-quoted');
  }
  for (const { start, name } of beforeIndex.matchAll(text)) {
    const head = BEFORE[name];
    if (head === undefined) continue;
    const closing = text[start - 1] ?? '';
    if (closing === '」' || closing === '』') {
      const from = Math.max(0, start - LONGEST);
      const open = from + text.slice(from, start - 1).lastIndexOf(closing === '」' ? '「' : '『');
      if (open >= from && QUOTED_NAME.test(text.slice(open + 1, start - 1))) {
        if (!PREDICATE_END.test(text.slice(open + 1, start - 1)))
          add(open + 1, start - 1, head.type, `${head.type}/ja-quoted`);
      }
    } else if (head.type === 'exercise' || head.type === 'operation') {
      const from = latinPhraseStart(text, start);
      if (from !== undefined) add(from, start, head.type, `${head.type}/ja-latin`);
    }
  }
  return found;
}

/** The quotation that opens at a place. */
function quotedAt(
  text: string,
  at: number,
): { readonly start: number; readonly end: number } | undefined {
  const mark = text[at] ?? '';
  const close = mark === '「' ? '」' : mark === '『' ? '』' : mark === '“' ? '”' : '';
  if (close === '') return undefined;
  const length = text.slice(at + 1, at + LONGEST).indexOf(close);
  if (length === -1) return undefined;
  // 「共通作戦状況図(COP)」: the letters are another name.
  const bracket = text.slice(at + 1, at + 1 + length).indexOf('(');
  const end = at + 1 + (bracket > 1 ? bracket : length);
  const inside = text.slice(at + 1, end);
  return QUOTED_NAME.test(inside) && !PREDICATE_END.test(inside)
    ? { start: at + 1, end }
    : undefined;
}

/** Where capitalized Latin words that end at a place begin; katakana names need no capitals. */
function latinPhraseStart(text: string, end: number): number | undefined {
  const words = wordsBefore(text, end, 4, Math.max(0, end - 60));
  let first = words.length;
  while (first > 0 && isNameWord(words[first - 1]?.text ?? '', first === words.length)) first -= 1;
  const start = words[first]?.start;
  if (start !== undefined && isLatin(text, start)) return start;
  let at = end;
  while (at > 0 && isKatakana(text, at - 1)) at -= 1;
  return end - at >= 3 && end - at <= 16 ? at : undefined;
}

/** A capitalized word, or at the end the figures of an edition. */
function isNameWord(word: string, isLast: boolean): boolean {
  return /^[A-Z][A-Za-z'’-]{1,14}$/u.test(word) || (isLast && /^\d{2,4}$/u.test(word));
}
