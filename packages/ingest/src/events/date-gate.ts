import type { ResolvedDate } from '../dates/resolved-date.ts';
import type { Block, TextLang } from '../segment/segmented-text.ts';
import { INSIDE } from '../text/brackets.ts';

/** Kinds of blocks whose dates tell no event of the text. */
const SILENT: ReadonlySet<Block['kind']> = new Set([
  'dateline',
  'link',
  'linktitle',
  'linkheading',
  'heading',
  'lead',
  'separator',
]);
/** Dates that only say how long, since when or of which kind. */
const NOT_AFTER: Readonly<Record<TextLang, RegExp>> = {
  ja: /^(?:分|版|予算|予算案|当初|補正|比|並|型|度比|期|の(?:数字|統計|水準|予算|概算要求|時点|間|うち)|時点|現在|当時|以来|ぶり|を通じ|いっぱい|中盤|は出張|の「|末の|以降の|からの|までの|向けの|の[^、。]{0,8}(?:率|数|額|規模|水準|実績|人口))/u,
  en: /^(?: (?:funding|budget|request|report|edition|version|levels?|figures?|prices|dollars|strategy|white paper|review|survey|study|election|olympics|season|model|guidelines|agreement|treaty|act|crisis|war)(?![a-z])|'s|’s)/iu,
};
const NOT_BEFORE: Readonly<Record<TextLang, RegExp>> = {
  ja: /(?:約|過去|翌々|毎年|例年)$/u,
  en: /(?:for (?:most|much|all|part) of(?: the)?|throughout(?: the)?|over the|times since|ever since|more than|compared with|(?:extended|postponed|moved|delayed|brought forward) from|than in|up from|down from) $/iu,
};
/** the largest drill since; up from $455 million in */
const COMPARED =
  /(?:largest|biggest|first|worst|highest|lowest|longest)[\p{L} ]{0,24} since $|(?:up|down) from [^,.]{1,24} in $/iu;
/** `our 2024 report` is a label, `a 2 March column` tells when it came. */
const LABELED = /(?:our|the|a|an|its|their|his|her) $/iu;
const SINCE = /(?:^|\s)since $/iu;
const YEARLY =
  /(?:every year|annually|each year|held|been|in (?:place|service|force)|run) since $/iu;
/** `2025年の報告書` names a report; `1月下旬の報告書で` says when it came. */
const OF_YEAR = /^の(?:記事|論文|報告|調査)/u;
const ANNUAL_COUNT = /^(?:今年で|\d+回目|初めて)/u;

/** Whether a date is one on which something happened or is to happen, and not a label, a span or the day of writing. */
export function tellsEvent(
  text: string,
  date: ResolvedDate,
  block: Block,
  brackets: Uint8Array,
): boolean {
  if (date.value === undefined || date.published || SILENT.has(block.kind)) return false;
  if (((brackets[date.start] ?? 0) & INSIDE.quote) !== 0) return false;
  const { lang } = block;
  const after = text.slice(date.end, Math.min(block.end, date.end + 30));
  const before = text.slice(Math.max(block.start, date.start - 48), date.start);
  if (NOT_AFTER[lang].test(after) || NOT_BEFORE[lang].test(before) || ANNUAL_COUNT.test(after))
    return false;
  if (lang === 'en' && COMPARED.test(before)) return false;
  if (lang === 'en' && date.point.day === undefined && LABELED.test(before)) return false;
  if (lang === 'en' && SINCE.test(before) && !YEARLY.test(before)) return false;
  if (date.point.month === undefined && date.point.day === undefined && OF_YEAR.test(after))
    return false;
  // (2019) alone, (2026年3月): the date of what stands before it.
  if (/\($/u.test(before) && /^\)/u.test(after)) return false;
  return !isLoose(date, before, after, text.slice(date.start, date.end));
}

/** Of these a past or coming month or year tells an event: 先月公表した, told lawmakers last month. */
const TOLD =
  /^(?:先月|来月|昨年|去年|来年|前年|翌年|前月|翌月|(?:last|next|the following|the previous) (?:month|year))$/iu;

/** 昨年は, this year, 年内に検討: a time in which the text lies, not a date. */
function isLoose(
  { point, until }: ResolvedDate,
  before: string,
  after: string,
  text: string,
): boolean {
  if (point.week !== undefined && point.weekday === undefined) return true;
  const month = typeof point.month === 'number';
  // 〜したままの4月ですが
  if (
    month &&
    point.day === undefined &&
    until === undefined &&
    /^(?:です|だが|である)/u.test(after)
  )
    return true;
  if (until !== undefined || point.day !== undefined || month) return false;
  if (point.season !== undefined || point.fiscal === true) return false;
  const relative = typeof point.year === 'object' || typeof point.month === 'object';
  if (relative && TOLD.test(text) && !/^(?:の|比|並|同期|度|'s|’s)/u.test(after)) return false;
  if (point.part === 'within')
    return /^に?(?:も|検討|かけ|は)/u.test(after) || typeof point.month === 'object';
  if (point.part !== undefined) return false;
  // A bare number, as in "our 2024 report": no preposition carries it.
  if (typeof point.year === 'number' && /[A-Za-z'’] $/u.test(before))
    return !/(?:in|by|since|until|till|from|during|after|before|around|of|to|and|through|early|mid|late|for) $/iu.test(
      before,
    );
  return relative;
}
