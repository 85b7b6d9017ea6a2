/** How finely a date is given, coarsest first. */
export type EdtfPrecision = 'year' | 'season' | 'month' | 'day' | 'time';

/** A season of the northern hemisphere, EDTF codes 21 to 24. */
export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** `?` and `~`; `%` sets both. */
interface Qualified {
  readonly uncertain: boolean;
  readonly approximate: boolean;
}

/** `2026`; `201X` is 2010 with one unspecified digit, `20XX` is 2000 with two. */
export interface EdtfYear extends Qualified {
  readonly type: 'date';
  readonly precision: 'year';
  readonly year: number;
  readonly unspecifiedDigits: 0 | 1 | 2;
}

/** `2026-21`. */
export interface EdtfSeason extends Qualified {
  readonly type: 'date';
  readonly precision: 'season';
  readonly year: number;
  readonly season: Season;
}

/** `2026-01`; the month is absent in `2026-XX`. */
export interface EdtfMonth extends Qualified {
  readonly type: 'date';
  readonly precision: 'month';
  readonly year: number;
  readonly month?: number;
}

/** `2026-01-15`; the day is absent in `2026-01-XX`, the month too in `2026-XX-XX`. */
export interface EdtfDay extends Qualified {
  readonly type: 'date';
  readonly precision: 'day';
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** `2026-01-15T14:00`; the second and the offset from UTC (minutes, east positive) only where written. */
export interface EdtfTime extends Qualified {
  readonly type: 'date';
  readonly precision: 'time';
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second?: number;
  readonly offset?: number;
}

/** One date, of any precision. */
export type EdtfDate = EdtfYear | EdtfSeason | EdtfMonth | EdtfDay | EdtfTime;

/** An end of an interval: a date, `..` (open: no end) or nothing (unknown: an end that nobody states). */
export type EdtfEnd = EdtfDate | 'open' | 'unknown';

/** A stretch of time; at least one end is a date. The flags hold when either end carries them. */
export interface EdtfInterval extends Qualified {
  readonly type: 'interval';
  readonly start: EdtfEnd;
  readonly end: EdtfEnd;
}

/** One date out of a range: `[2026-01-16..]` is some day on or after 16 January. At least one end is given. */
export interface EdtfRangeSet extends Qualified {
  readonly type: 'set';
  readonly form: 'range';
  readonly from?: EdtfDate;
  readonly to?: EdtfDate;
}

/** One of the dates listed, ascending: `[2025,2026]`. */
export interface EdtfListSet extends Qualified {
  readonly type: 'set';
  readonly form: 'list';
  readonly members: readonly EdtfDate[];
}

/** One date out of several. */
export type EdtfSet = EdtfRangeSet | EdtfListSet;

/** A date as EDTF levels 0 and 1 (ISO 8601-2) write it, with the one-of sets of level 2. */
export type Edtf = EdtfDate | EdtfInterval | EdtfSet;

/** Season codes of EDTF level 1, from 21 on. */
export const SEASONS: readonly Season[] = ['spring', 'summer', 'autumn', 'winter'];
