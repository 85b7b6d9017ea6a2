import type { LineShape } from './line-shape.ts';

const LONGEST = 90;

/** Dates as datelines print them; only to tell such lines, the value is read by the date grammar. */
const DATES: readonly RegExp[] = [
  /\d{4}年\d{1,2}月(?:\d{1,2}日)?/u,
  /(?:令和|平成|昭和)(?:元|\d{1,2})年\d{1,2}月(?:\d{1,2}日)?/u,
  /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}/u,
  /\d{1,2}(?:st|nd|rd|th)? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?,? \d{4}/u,
  /(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}/u,
];
const VERB =
  /記|更新|公開|配信|掲載|投稿|発行|発信|作成|朝刊|夕刊|日付|日時|Filed|Posted|Published|Updated|Issued|Released|Dateline|Date:|As of/u;
// Weekdays, clock times and publication words, which say nothing else.
const ACCESSORIES =
  /日曜日|月曜日|火曜日|水曜日|木曜日|金曜日|土曜日|\([月火水木金土日]\)|\d{1,2}[:時]\d{2}分?|午前|午後|(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?|Last|[\p{P}\p{S}\s]/gu;
// What may be left beside the date and the publication word: a paper, a page, a name.
const LONGEST_REST = 30;
const BYLINE = /^[Bb]y \p{Lu}[\p{L}'’., -]{2,80}$/u;
const ISSUER =
  /^[\p{Script=Han}\p{Script=Katakana}・ー]{2,14}(?:省|庁|局|府|室|部|社|本部|事務局)$/u;

/** Whether a short line only says when, or by whom, the text was published. */
export function isDateline({ text, url, marker }: LineShape): boolean {
  // What ends as a sentence tells of that day.
  if (text.length > LONGEST || url !== -1 || text.endsWith('。')) return false;
  if (marker !== undefined && marker.type !== 'number') return false;
  if (BYLINE.test(text)) return true;
  const date = DATES.map((pattern) => pattern.exec(text)?.[0]).find((found) => found !== undefined);
  if (date === undefined) return false;
  const rest = text.replace(date, '').replaceAll(ACCESSORIES, '');
  return VERB.test(rest) ? rest.length <= LONGEST_REST : rest.length <= 6;
}

/** Between the parts of a line under a title: The Pier newsletter | Laura Strand | 6 May 2031. */
const PARTS = /[|/・,、;:()]| - | — | {1,3}/gu;
const SMALL =
  /^(?:by|the|from|in|and|of|for|staff|newsletter|blog|issue|no|vol|edition|text|photos?|words|de|van|von|at)$/u;
/** 文・大場みのり, 執筆:大場みのり */
const WRITER_JA = /^(?:文|取材|執筆|構成|筆者|担当|編集|文責|記者)[・:=/ ]/u;
const CLAUSE_JA = /[はがをにへで](?=[^\p{P}\s]|$)|[るたすうくむい]$/u;

/** Whether a line right under the title says by whom and when, in parts: names and a date at one end. */
export function isMasthead({ text, url, marker, closed, japanese }: LineShape): boolean {
  if (text.length > LONGEST || url !== -1 || marker !== undefined) return false;
  if (/[.。!?]$/u.test(text)) return false;
  if (WRITER_JA.test(text)) return true;
  const date = DATES.map((pattern) => pattern.exec(text)).find((found) => found !== null);
  if (date === null || date === undefined || (closed && !text.endsWith(')'))) return false;
  const before = text.slice(0, date.index).replaceAll(ACCESSORIES, '');
  const after = text.slice(date.index + date[0].length).replaceAll(ACCESSORIES, '');
  if (before !== '' && after.length > LONGEST_REST / 2) return false;
  const parts = text
    .replace(date[0], '|')
    .split(PARTS)
    .filter((part) => part.trim() !== '');
  if (japanese)
    return parts.length > 0 && parts.every((part) => part.length <= 16 && !CLAUSE_JA.test(part));
  return parts.every((word) => SMALL.test(word.toLowerCase()) || !/^\p{Ll}/u.test(word));
}

/** Whether a line under a dateline names who issued the text. */
export function isIssuerLine({ text }: LineShape): boolean {
  return ISSUER.test(text);
}
