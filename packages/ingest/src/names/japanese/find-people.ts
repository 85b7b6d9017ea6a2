import { isKanji, isKatakana, isLatin, isWordUnit } from '../../text/script.ts';
import { type NameCandidate, PRIORITY } from '../name-candidate.ts';
import { createNameIndex, type NameIndex } from '../name-index.ts';
import { kanjiNameStart, kanjiRunStart } from './kanji-name.ts';
import { isLoanword } from './runs.ts';
import {
  COUNTRY_KANJI,
  NO_TITLE_BEFORE,
  NOT_NAMES,
  TITLE_HEADS,
  TITLE_MODIFIERS,
} from './titles.ts';

/** A title in the text, with the name before it where there is one. */
export interface TitledPerson {
  /** Units of the title without the name: 防衛副大臣. */
  readonly titleStart: number;
  readonly titleEnd: number;
  readonly name: NameCandidate | undefined;
}

// Longest entry of the modifiers.
const LONGEST_MODIFIER = 8;
// A reading or an age in brackets between name and title.
const LONGEST_READING = 32;
// Foreign names reach over this many units at most.
const LONGEST_KATAKANA_NAME = 24;

let titles: NameIndex | undefined;
const modifiers: ReadonlySet<string> = new Set(TITLE_MODIFIERS);
const followers = NO_TITLE_BEFORE.map((word) => word);

/** What a person's name may not be made of, as the text before the title is otherwise known. */
export type IsPlaceOrBody = (start: number, end: number) => boolean;

/** Names before titles in Japanese: 桐谷慎吾防衛副大臣, ソルベルグ国防相, Whitcombe担当相. */
export function findTitledPeople(text: string, isPlaceOrBody: IsPlaceOrBody): TitledPerson[] {
  titles ??= createNameIndex(TITLE_HEADS);
  const found: TitledPerson[] = [];
  let lastEnd = 0;
  for (const { start, end } of longestByEnd(titles.matchAll(text))) {
    if (followers.some((word) => text.startsWith(word, end))) continue;
    const titleStart = skipModifiers(text, start, lastEnd);
    const name = nameBefore(text, titleStart, lastEnd, isPlaceOrBody);
    if (name === undefined && isOneCharacter(text, start, end, titleStart)) continue;
    const after = name === undefined ? nameAfter(text, end) : undefined;
    if (after !== undefined) {
      found.push({ titleStart, titleEnd: end, name: undefined });
      found.push({ titleStart: after.end, titleEnd: after.end, name: after });
      lastEnd = after.end;
      continue;
    }
    found.push({
      titleStart: name === undefined ? titleStart : Math.max(titleStart, name.end),
      titleEnd: end,
      name,
    });
    lastEnd = end;
  }
  return found;
}

const FOREIGN_AFTER =
  /^の(\p{Script=Katakana}[\p{Script=Katakana}ー]*(?:[・=][\p{Script=Katakana}ー]+){1,3})(?=[がはもにをとの、。(]|氏|さん)/u;

/** 報道官のフェルナンド・リースが: a foreign name after its title. */
function nameAfter(text: string, at: number): NameCandidate | undefined {
  const name = FOREIGN_AFTER.exec(text.slice(at, at + LONGEST_KATAKANA_NAME + 8))?.[1];
  if (name === undefined) return undefined;
  return {
    start: at + 1,
    end: at + 1 + name.length,
    type: 'person',
    rule: 'person/ja-title-before',
    confidence: 'likely',
    known: [],
    priority: PRIORITY.strong,
  };
}

/** 相, 司令: alone they are parts of other words. */
function isOneCharacter(text: string, start: number, end: number, titleStart: number): boolean {
  return end - start === 1 && (titleStart === start || text[start] === '氏');
}

/** Of heads that end at the same place the longest. */
function longestByEnd(matches: readonly { readonly start: number; readonly end: number }[]) {
  const byEnd = new Map<number, { readonly start: number; readonly end: number }>();
  for (const match of matches) {
    const known = byEnd.get(match.end);
    if (known === undefined || match.start < known.start) byEnd.set(match.end, match);
  }
  // 首席補佐官: the head that goes on further covers the one inside it.
  return [...byEnd.values()]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((match, index, all) => {
      const before = all[index - 1];
      return before === undefined || match.end > before.end;
    });
}

/** Goes back over the words of a title: 国防｜調達｜担当｜相. */
function skipModifiers(text: string, head: number, floor: number): number {
  let at = head;
  for (;;) {
    if (text[at - 1] === '・' && isKanji(text, at - 2) && modifierBefore(text, at - 1, floor) > 0) {
      at -= 1;
    }
    const length = modifierBefore(text, at, floor);
    if (length === 0) return at;
    at -= length;
  }
}

function modifierBefore(text: string, at: number, floor: number): number {
  for (let length = Math.min(LONGEST_MODIFIER, at - floor); length > 0; length -= 1) {
    if (modifiers.has(text.slice(at - length, at))) return length;
  }
  return 0;
}

function nameBefore(
  text: string,
  titleStart: number,
  floor: number,
  isPlaceOrBody: IsPlaceOrBody,
): NameCandidate | undefined {
  let end = titleStart;
  if (text[end - 1] === ' ') end -= 1;
  // 戸田山浩介・元官房長官
  if (text[end - 1] === '・' && /^(?:元|前|現|新|次期)/u.test(text.slice(end, end + 2))) end -= 1;
  // 桐谷慎吾(きりや・しんご)防衛副大臣
  if (text[end - 1] === ')') {
    const from = Math.max(floor, end - LONGEST_READING);
    const open = from + text.slice(from, end - 1).lastIndexOf('(');
    const inside = text.slice(open + 1, end - 1);
    if (open < from || !/^[\p{Script=Hiragana}\p{Script=Katakana}ー・ \d=,]+$/u.test(inside))
      return undefined;
    end = open;
  }
  let start = nameStart(text, end, floor, isPlaceOrBody);
  const run = kanjiRunStart(text, end, floor);
  if (start === undefined && run < end && end - run <= LONGEST_MODIFIER) {
    // Of ロシア外務省報道官 nothing is a name; of Gilmore試験評価部長 the letters are.
    const foreign =
      katakanaNameStart(text, run, floor, isPlaceOrBody) ?? latinNameStart(text, run, floor);
    if (foreign !== undefined && !isPlaceOrBody(foreign, run)) {
      start = foreign;
      end = run;
    }
  }
  if (start === undefined || start >= end) return undefined;
  const trimmed = trimCountry(text, start, end, isPlaceOrBody);
  // 石川議員, 木更津大臣: cities that are surnames too, before titles that no city has.
  const surname =
    isSurnameLike(text, trimmed) && PERSONAL.test(text.slice(titleStart, titleStart + 8));
  if (!surname && isPlaceOrBody(trimmed.start, trimmed.end)) return undefined;
  return {
    ...trimmed,
    type: 'person',
    rule: 'person/ja-title',
    confidence: trimmed.end - trimmed.start > 1 ? 'sure' : 'guess',
    known: [],
    priority: PRIORITY.strong,
  };
}

const PERSONAL =
  /^ ?(?:氏|さん|大臣|副大臣|防衛相|国防相|外相|首相|財務相|経産相|官房長官|官房副長官|防衛大臣|外務大臣|議員|衆院議員|参院議員|教授|准教授|研究員|記者|政務官|陸将|海将|空将|[12一二三]佐)/u;

function isSurnameLike(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
) {
  return (
    /^\p{Script=Han}{2,3}$/u.test(text.slice(start, end)) &&
    !COUNTRY_END.test(text.slice(start, end))
  );
}

const COUNTRY_END =
  /[国省州県都府道市区町村島海]$|^(?:日本|北京|台湾|東京|沖縄|台北|上海|香港|南極|北極|欧州|中東|北欧|東欧|中米|南米|北米)$/u;

function nameStart(
  text: string,
  end: number,
  floor: number,
  isPlaceOrBody: IsPlaceOrBody,
): number | undefined {
  return (
    katakanaNameStart(text, end, floor, isPlaceOrBody) ??
    latinNameStart(text, end, floor) ??
    kanjiNameStart(text, end, floor)
  );
}

/** イルマリ・ヴィルタネン・フィンランド国防相: the country after the name belongs to the title. */
function trimCountry(text: string, start: number, end: number, isPlaceOrBody: IsPlaceOrBody) {
  const dot = text.lastIndexOf('・', end - 1);
  if (dot > start && isPlaceOrBody(dot + 1, end)) return { start, end: dot };
  return { start, end };
}

function katakanaNameStart(
  text: string,
  end: number,
  floor: number,
  isPlaceOrBody: IsPlaceOrBody,
): number | undefined {
  let at = end;
  while (
    at > floor &&
    at > end - LONGEST_KATAKANA_NAME &&
    (isKatakana(text, at - 1) || text[at - 1] === '=')
  )
    at -= 1;
  while (at < end && /[・ー=]/u.test(text[at] ?? '')) at += 1;
  if (end - at < 2 || isLoanword(text.slice(at, end))) return undefined;
  // 玉城デニー: a name that begins in kanji.
  const kanji = kanjiRunStart(text, at, floor);
  const before = at - kanji;
  if (before >= 1 && before <= 3 && end - at <= 5 && !isPlaceOrBody(at, end)) {
    const run = text.slice(kanji, at);
    if (!COUNTRY_KANJI.test(run) && !NOT_NAMES.has(run) && !modifiers.has(run) && before >= 2)
      return kanji;
  }
  return at;
}

function latinNameStart(text: string, end: number, floor: number): number | undefined {
  let at = end;
  while (at > floor && (isWordUnit(text, at - 1) || /[ .'’-]/u.test(text[at - 1] ?? ''))) at -= 1;
  while (at < end && !isLatin(text, at)) at += 1;
  const words = text.slice(at, end);
  if (words === '' || !/^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}$/u.test(words))
    return undefined;
  // An abbreviation before a title is a body: NATO事務総長.
  return /\p{Ll}/u.test(words) ? at : undefined;
}
