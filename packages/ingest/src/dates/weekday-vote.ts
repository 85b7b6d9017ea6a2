import { addMonths, type CivilDay, dayNumber, isDay, weekdayOfDay } from './civil-days.ts';
import type { DatePoint } from './date-expression.ts';

/** A day with its weekday, as printed: its month may be printed or not. */
interface DatedWeekday {
  readonly month: number | undefined;
  readonly day: number;
  readonly weekday: number;
}

// A text tells of months near its newest link or year: a year and a bit to either side.
const REACH = 14;
// One weekday fits a seventh of all months; two that fit the same month are evidence.
const LEAST = 2;
// A month that the text prints is worth more than one weekday more or less.
const PRINTED_BONUS = 1.5;
// Of months that fit alike the later: texts are younger than what they link to.
const LATER_BONUS = 0.25;
// Per month of distance; smaller than any other evidence.
const DISTANCE_COST = 0.01;

/**
 * The month in which most of the weekdays of a text fall on their days, where nothing says when it was
 * written; undefined when fewer than two, or not more than half of them, agree.
 */
export function voteMonth(
  points: readonly DatePoint[],
  weak: CivilDay,
): { readonly year: number; readonly month: number } | undefined {
  const days = points.flatMap(weekdayOf);
  if (days.length < LEAST) return undefined;
  const printed = new Set(
    points.flatMap(({ year, month }) =>
      year === undefined && typeof month === 'number' ? [month] : [],
    ),
  );
  let best: { year: number; month: number; weight: number } | undefined;
  for (let shift = -REACH; shift <= REACH; shift += 1) {
    const own = addMonths(weak.year, weak.month, shift);
    const agreeing = days.filter((one) => agrees(one, own)).length;
    if (agreeing < LEAST || agreeing * 2 <= days.length) continue;
    const weight =
      agreeing +
      (printed.has(own.month) ? PRINTED_BONUS : 0) +
      (shift >= 0 ? LATER_BONUS : 0) -
      Math.abs(shift) * DISTANCE_COST;
    if (best === undefined || weight > best.weight) best = { ...own, weight };
  }
  return best;
}

function weekdayOf({ year, month, day, weekday }: DatePoint): DatedWeekday[] {
  if (year !== undefined || typeof day !== 'number' || weekday === undefined) return [];
  if (month !== undefined && typeof month !== 'number') return [];
  return [{ month, day, weekday }];
}

/** Whether a day of that month, or of its printed month nearest to it, falls on its weekday. */
function agrees(
  { month, day, weekday }: DatedWeekday,
  near: { readonly year: number; readonly month: number },
): boolean {
  const own = month ?? near.month;
  const turn = own - near.month > 6 ? -1 : near.month - own > 6 ? 1 : 0;
  const civil = { year: near.year + turn, month: own, day };
  return isDay(civil) && weekdayOfDay(dayNumber(civil)) === weekday;
}
