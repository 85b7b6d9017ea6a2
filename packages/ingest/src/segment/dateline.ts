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
const BYLINE = /^By \p{Lu}[\p{L}'’., -]{2,80}$/u;
const ISSUER =
  /^[\p{Script=Han}\p{Script=Katakana}・ー]{2,14}(?:省|庁|局|府|室|部|社|本部|事務局)$/u;

/** Whether a short line only says when, or by whom, the text was published. */
export function isDateline({ text, url, marker }: LineShape): boolean {
  if (text.length > LONGEST || url !== -1) return false;
  if (marker !== undefined && marker.type !== 'number') return false;
  if (BYLINE.test(text)) return true;
  const date = DATES.map((pattern) => pattern.exec(text)?.[0]).find((found) => found !== undefined);
  if (date === undefined) return false;
  const rest = text.replace(date, '').replaceAll(ACCESSORIES, '');
  return VERB.test(rest) ? rest.length <= LONGEST_REST : rest.length <= 6;
}

/** Whether a line under a dateline names who issued the text. */
export function isIssuerLine({ text }: LineShape): boolean {
  return ISSUER.test(text);
}
