import type { Tense } from '../cues/tense.ts';
import { type CivilDay, dayNumber, isDay, weekdayOfDay } from './civil-days.ts';

// Texts tell of the weeks before them; plans further ahead usually print their year.
const NEAR_FUTURE = 60;
const FAR_FUTURE_COST = 1.6;
// Against the tense of the sentence a year is chosen only for lack of any other.
const WRONG_TENSE_COST = 12;
// Four months back or ahead a month without a year can be taken for that of the year beside.
const FAR = 125;
// What lies further ahead in a sentence without a tense may as well be a date of last year.
const SOON = 14;
// A day or so of slack: a report of the same day may be told in either tense.
const SAME_DAYS = 1;

/** A year for a date that prints none. */
export interface YearChoice {
  readonly year: number;
  /** Years that are nearly as likely, likeliest first. */
  readonly others: readonly number[];
  readonly ambiguous: boolean;
  /** So far from the anchor that texts usually print the year. */
  readonly far: boolean;
}

/** Chooses the year that puts a month, or a day of it, nearest to the anchor, given the tense of its sentence. */
export function chooseYear(
  { month, day }: { readonly month: number; readonly day: number | undefined },
  anchor: CivilDay,
  tense: Tense,
  direction?: 'past' | 'future',
): YearChoice {
  const now = dayNumber(anchor);
  const ranked = [anchor.year - 1, anchor.year, anchor.year + 1]
    .filter((year) => day === undefined || isDay({ year, month, day }))
    .map((year) => {
      // A month counts from its near edge: the month of the anchor is no distance away.
      const distance =
        day === undefined
          ? (year * 12 + month - (anchor.year * 12 + anchor.month)) * 30
          : dayNumber({ year, month, day }) - now;
      return {
        year,
        distance,
        cost: direction === undefined ? costOf(distance, tense) : directedCost(distance, direction),
      };
    })
    .sort((a, b) => a.cost - b.cost);
  const [best, second] = ranked;
  const ambiguous =
    best !== undefined && second !== undefined && best.cost > 90 && second.cost < best.cost * 1.8;
  return {
    year: best?.year ?? anchor.year,
    others: ranked.slice(1).map(({ year }) => year),
    ambiguous,
    far:
      best !== undefined &&
      (Math.abs(best.distance) > FAR || (tense === 'unclear' && best.distance > SOON)),
  };
}

/** `last`, `next`: the other side of the anchor is out of the question. */
function directedCost(distance: number, direction: 'past' | 'future'): number {
  const right = direction === 'past' ? distance <= 0 : distance > 0;
  return Math.abs(distance) + (right ? 0 : 10_000);
}

function costOf(distance: number, tense: Tense): number {
  const size = Math.abs(distance);
  if (tense === 'future' && distance < -SAME_DAYS) return size * WRONG_TENSE_COST;
  if (tense === 'past' && distance > SAME_DAYS) return size * WRONG_TENSE_COST;
  return distance > NEAR_FUTURE && tense !== 'future' ? size * FAR_FUTURE_COST : size;
}

/** The years near the anchor in which a day falls on a weekday. */
export function yearsWithWeekday(
  { month, day }: { readonly month: number; readonly day: number },
  weekday: number,
  anchor: CivilDay,
): number[] {
  return [anchor.year, anchor.year - 1, anchor.year + 1].filter(
    (year) =>
      isDay({ year, month, day }) && weekdayOfDay(dayNumber({ year, month, day })) === weekday,
  );
}
