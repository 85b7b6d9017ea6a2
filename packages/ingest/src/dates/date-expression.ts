import type { Span } from '../segment/segmented-text.ts';

/** A part that the text leaves to the context: so many years (months, days) after it. */
export interface Shift {
  readonly shift: number;
  /** `anchor`: from when the text was written (昨年); `context`: from the date before it in the text (翌年); `start`: from the first day of the range (14日から3日間). */
  readonly from: 'anchor' | 'context' | 'start';
}

/** Which part of a year or month is meant; it makes a date approximate and does not change its value. */
export type DatePart = 'early' | 'mid' | 'late' | 'end' | 'within' | 'half';

/** One date as printed, with whatever is printed of it. */
export interface DatePoint {
  readonly year?: number | Shift | undefined;
  /** The figures of a year whose century is left out: `26年`. */
  readonly shortYear?: number | undefined;
  readonly era?: boolean | undefined;
  readonly fiscal?: boolean | undefined;
  readonly month?: number | Shift | undefined;
  readonly day?: number | Shift | undefined;
  /** EDTF codes: 21 to 24 seasons, 33 to 36 quarters. */
  readonly season?: number | undefined;
  readonly part?: DatePart | undefined;
  /** 0 for Sunday to 6 for Saturday, as `Date` counts. */
  /** The first or second half of a year. */
  readonly half?: 1 | 2 | undefined;
  readonly weekday?: number | undefined;
  /** 翌25日: the day of that number right after the date before. */
  readonly follows?: boolean | undefined;
  /** Weeks from the week of the text, which begins on Monday: 来週火曜日, this Friday. */
  readonly week?: number | undefined;
  /** 年明け: the turn of the year nearest to the text. */
  readonly turn?: boolean | undefined;
  /** `last November`, `next Monday`: the nearest one before or after the text was written. */
  readonly direction?: 'past' | 'future' | undefined;
  /** The other way to read a numeric date: 3/4 may be 4 March. */
  readonly swapped?: boolean | undefined;
}

/** A date found in the text, not yet resolved. */
export interface DateExpression extends Span {
  readonly point: DatePoint;
  /** The other end of a stretch of time. */
  readonly until?: DatePoint | undefined;
  /** 3、4日: days listed rather than a stretch. */
  readonly listed?: boolean | undefined;
  readonly rule: string;
  readonly lang: 'ja' | 'en';
}
