import { dayBounds, earliestDay, latestDay } from './bounds.ts';
import type { CivilRange } from './civil-date.ts';
import type { Edtf, EdtfInterval } from './edtf.ts';

/** Between which days something starts and ends; days are numbers yyyymmdd or infinite. */
export interface Extent {
  readonly earliestStart: number;
  readonly latestStart: number;
  readonly earliestEnd: number;
  readonly latestEnd: number;
}

/** The extent of a range of days, which is filled from its first to its last. */
export function extentOfRange({ min, max }: CivilRange): Extent {
  return filled(
    min === undefined ? -Infinity : dayNumberOf(min),
    max === undefined ? Infinity : dayNumberOf(max),
  );
}

/** The extent of a value: an interval is filled between its ends, anything else happens some time within its bounds. */
export function extentOf(edtf: Edtf): Extent {
  if (edtf.type === 'interval') return extentOfInterval(edtf);
  const { min, max } = dayBounds(edtf);
  return { earliestStart: min, latestStart: max, earliestEnd: min, latestEnd: max };
}

function extentOfInterval(interval: EdtfInterval): Extent {
  const { start, end } = interval;
  const { min, max } = dayBounds(interval);
  if (typeof start === 'object' && earliestDay(start) > min) return filled(min, max);
  // An open end goes on without end; an unknown one may lie anywhere beyond the other.
  const latestStart = typeof start === 'object' ? Math.min(latestDay(start), max) : max;
  const earliestEnd = typeof end === 'object' ? Math.max(earliestDay(end), min) : min;
  return {
    earliestStart: min,
    latestStart: start === 'open' ? -Infinity : latestStart,
    earliestEnd: end === 'open' ? Infinity : earliestEnd,
    latestEnd: max,
  };
}

function filled(start: number, end: number): Extent {
  return { earliestStart: start, latestStart: start, earliestEnd: end, latestEnd: end };
}

function dayNumberOf(date: string): number {
  return Number(date.replaceAll('-', ''));
}
