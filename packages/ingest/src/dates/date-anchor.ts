import type { Tense } from '../cues/tense.ts';
import type { Block, SegmentedText } from '../segment/segmented-text.ts';
import { dateInAddress, findAddresses } from '../text/addresses.ts';
import { type CivilDay, dayNumber, isDay, weekdayOfDay } from './civil-days.ts';
import type { DateExpression } from './date-expression.ts';
import { voteMonth } from './weekday-vote.ts';
import { isWireDateline } from './wire-dateline.ts';

/** A date with the block it stands in and the tense in which the text speaks of it. */
export interface TensedDate extends DateExpression {
  readonly block: number;
  readonly tense: Tense;
}

/** The day from which partial dates are counted. */
export interface DateAnchor extends CivilDay {
  /** `given` and `dateline` say when the text was written; the others only about when. */
  readonly basis:
    | 'given'
    | 'dateline'
    | 'wire'
    | 'weekdays'
    | 'links'
    | 'newest-date'
    | 'newest-year';
  readonly line: number;
}

/** Anchors that say when the text was written. */
export function isStrong(anchor: DateAnchor): boolean {
  return anchor.basis === 'given' || anchor.basis === 'dateline';
}

/** The anchor of a text and the expressions that state when it was published. */
export function findAnchor(
  segmented: SegmentedText,
  dates: readonly TensedDate[],
  published: CivilDay | undefined,
): { readonly anchor: DateAnchor | undefined; readonly published: ReadonlySet<DateExpression> } {
  const { blocks } = segmented;
  const stated = dates.filter((date) => {
    const block = blocks[date.block];
    return (
      block?.kind === 'dateline' ||
      isWireDateline(segmented.text, block, date) ||
      isHeadLine(segmented, date)
    );
  });
  const statedSet = new Set<DateExpression>(stated);
  const anchorOf = (
    day: CivilDay | undefined,
    basis: DateAnchor['basis'],
    block: Block | undefined,
  ): DateAnchor | undefined => day && { ...day, basis, line: block?.firstLine ?? 0 };
  const full = stated.find((date) => fullDay(date) !== undefined);
  const anchor =
    anchorOf(published, 'given', undefined) ??
    (full && anchorOf(fullDay(full), 'dateline', blocks[full.block])) ??
    wireAnchor(segmented, dates, stated[0]) ??
    weakAnchor(segmented, dates);
  return { anchor, published: statedSet };
}

/** The newest day that the text or its links print, corrected by the month that the weekdays name. */
function weakAnchor(
  segmented: SegmentedText,
  dates: readonly TensedDate[],
): DateAnchor | undefined {
  const [link, day] = [linkAnchor(segmented), newestAnchor(segmented, dates)];
  const later =
    link !== undefined && day?.basis === 'newest-date' && dayNumber(day) > dayNumber(link);
  const newest = later ? day : (link ?? day);
  const points = dates.map(({ point }) => point);
  const voted = newest === undefined ? undefined : voteMonth(points, newest);
  if (voted === undefined || newest === undefined) return newest;
  const days = dates.flatMap(({ point: { day: own, weekday } }) =>
    typeof own === 'number' && weekday !== undefined ? [own] : [],
  );
  const last = { ...voted, day: Math.max(...days) };
  return { ...(isDay(last) ? last : { ...voted, day: 28 }), basis: 'weekdays', line: 0 };
}

// A line at the head that ends in a full date says when the text was written: `Name | 6 May 2026`.
const HEAD_BLOCKS = 4;
const LONGEST_HEAD = 110;

function isHeadLine({ text, blocks }: SegmentedText, date: TensedDate): boolean {
  const block = blocks[date.block];
  if (block === undefined || date.block >= HEAD_BLOCKS || fullDay(date) === undefined) return false;
  if (block.end - block.start > LONGEST_HEAD || block.kind.startsWith('bullet')) return false;
  const rest = text.slice(date.end, block.end);
  const before = text.slice(block.start, date.start);
  return (
    /^[\s)|\]]{0,3}$/u.test(rest) && /(?:^|[|:/·,—-] ?|投稿日 ?|更新日? ?|掲載 ?)$/u.test(before)
  );
}

/** The day of an expression that prints year, month and day. */
export function fullDay({ point, until }: DateExpression): CivilDay | undefined {
  const { year, month, day } = point;
  if (until !== undefined || typeof year !== 'number' || typeof month !== 'number')
    return undefined;
  if (typeof day !== 'number' || !isDay({ year, month, day })) return undefined;
  return { year, month, day };
}

/** A wire dateline has no year: it comes from the years of the text, checked by the first bare weekday. */
function wireAnchor(
  { blocks }: SegmentedText,
  dates: readonly TensedDate[],
  stated: TensedDate | undefined,
): DateAnchor | undefined {
  const { month, day } = stated?.point ?? {};
  if (stated === undefined || typeof month !== 'number' || typeof day !== 'number')
    return undefined;
  const newest = newestYear(dates);
  if (newest === undefined) return undefined;
  const weekday = dates.find(
    ({ point }) =>
      point.weekday !== undefined && point.day === undefined && point.direction === undefined,
  )?.point.weekday;
  // The text is as old as its newest past year or a few years younger.
  const years = [0, 1, 2, 3].map((more) => newest + more);
  // Reports are filed on the day they tell of, or on the morning after.
  const agrees = (year: number) =>
    isDay({ year, month, day }) &&
    [0, -1].some((late) => weekdayOfDay(dayNumber({ year, month, day }) + late) === weekday);
  const year = (weekday === undefined ? undefined : years.find(agrees)) ?? newest;
  return { year, month, day, basis: 'wire', line: blocks[stated.block]?.firstLine ?? 0 };
}

/** The newest date in the addresses of the text. */
function linkAnchor({ text, blocks }: SegmentedText): DateAnchor | undefined {
  let newest: DateAnchor | undefined;
  for (const block of blocks) {
    for (const { start, end } of findAddresses(text, block.start, block.end)) {
      const [year, month, day = 1] = (dateInAddress(text.slice(start, end)) ?? '')
        .split('-')
        .map(Number);
      if (year === undefined || month === undefined || !isDay({ year, month, day })) continue;
      if (newest === undefined || dayNumber({ year, month, day }) > dayNumber(newest)) {
        newest = { year, month, day, basis: 'links', line: block.firstLine };
      }
    }
  }
  return newest;
}

/** The newest full date; else a day near the months and years that the text speaks of. */
function newestAnchor(
  { text, blocks }: SegmentedText,
  dates: readonly TensedDate[],
): DateAnchor | undefined {
  let newest: DateAnchor | undefined;
  for (const date of dates) {
    const day = fullDay(date);
    if (day === undefined || date.tense === 'future') continue;
    if (newest !== undefined && dayNumber(day) <= dayNumber(newest)) continue;
    newest = { ...day, basis: 'newest-date', line: blocks[date.block]?.firstLine ?? 0 };
  }
  if (newest !== undefined) return newest;
  const year = likelyYear(text, dates);
  return year === undefined
    ? undefined
    : { year, month: likelyMonth(dates), day: 15, basis: 'newest-year', line: 0 };
}

/** Budgets are asked for and passed in the year before the one they are for. */
const BUDGET = /^(?:の?(?:当初)?予算|の?概算要求|'s budget| budget| defen[cs]e budget)/u;

/** The year in which a text was written that prints only years: after what has happened, before what is planned. */
function likelyYear(text: string, dates: readonly TensedDate[]): number | undefined {
  const yearsOf = (wanted: (date: TensedDate) => boolean) =>
    dates.flatMap((date) =>
      typeof date.point.year === 'number' && wanted(date)
        ? [date.point.year + (date.point.fiscal === true && date.point.part === 'end' ? 1 : 0)]
        : [],
    );
  const isBudget = ({ point, end }: TensedDate) =>
    point.fiscal === true && BUDGET.test(text.slice(end, end + 20));
  const past = yearsOf((date) => date.tense !== 'future' && !isBudget(date));
  const budgets = yearsOf(isBudget).map((year) => year - 1);
  const planned = yearsOf(({ tense }) => tense === 'future');
  const newest = past.length === 0 ? undefined : Math.max(...past);
  if (budgets.length > 0) return Math.max(...budgets, newest ?? 0);
  return newest ?? (planned.length === 0 ? undefined : Math.min(...planned));
}

/** The month before the first one that is planned, or the last one told of; else the middle of the year. */
function likelyMonth(dates: readonly TensedDate[]): number {
  const months = (tense: Tense) =>
    dates.flatMap((date) =>
      date.point.year === undefined && typeof date.point.month === 'number' && date.tense === tense
        ? [date.point.month]
        : [],
    );
  const [planned] = months('future');
  if (planned !== undefined && planned > 1) return planned - 1;
  return months('past').at(-1) ?? 7;
}

/** The newest printed year that comes with a month, else the newest of all. */
function newestYear(dates: readonly DateExpression[]): number | undefined {
  const years = (wanted: (date: DateExpression) => boolean) =>
    dates
      .filter(wanted)
      .flatMap(({ point }) => (typeof point.year === 'number' ? [point.year] : []));
  const dated = years(({ point }) => point.month !== undefined);
  const all = dated.length > 0 ? dated : years(({ point }) => point.fiscal !== true);
  return all.length === 0 ? undefined : all.reduce((most, year) => Math.max(most, year));
}
