import { pad, toCivilDate } from './civil-date.ts';
import type { EdtfDate, EdtfTime } from './edtf.ts';
import type { DateStyle } from './names.ts';
import { type Weekday, weekdayOf } from './weekday.ts';

/** What the wording of a date depends on, apart from its language. */
export interface WordingOptions {
  readonly weekday: boolean;
  readonly style: DateStyle;
}

/** How one language words each form of EDTF. */
export interface DateWording {
  date(date: EdtfDate, options: WordingOptions): string;
  interval(start: EdtfDate, end: EdtfDate, options: WordingOptions): string;
  between(from: EdtfDate, to: EdtfDate, options: WordingOptions): string;
  /** With an open end. */
  since(start: string): string;
  /** With an unknown end. */
  from(start: string): string;
  /** With an open start. */
  until(end: string): string;
  /** With an unknown start. */
  upTo(end: string): string;
  onOrAfter(date: string, precision: EdtfDate['precision']): string;
  onOrBefore(date: string, precision: EdtfDate['precision']): string;
  oneOf(dates: readonly string[]): string;
}

/** The largest part two dates have in common, which is then written once. */
export type SharedPart = 'nothing' | 'year' | 'month' | 'day';

/** Which part two dates share; a qualified date is written in full, or its mark would seem to hold for both. */
export function sharedPart(start: EdtfDate, end: EdtfDate): SharedPart {
  if ([start, end].some((date) => date.uncertain || date.approximate)) return 'nothing';
  if (start.precision === 'month' && end.precision === 'month') {
    const named = start.month !== undefined && end.month !== undefined;
    return named && start.year === end.year ? 'year' : 'nothing';
  }
  if (start.precision === 'time' && end.precision === 'time') {
    return civilDateOf(start) === civilDateOf(end) && start.offset === end.offset
      ? 'day'
      : 'nothing';
  }
  if (start.precision !== 'day' || end.precision !== 'day') return 'nothing';
  if (start.day === undefined || end.day === undefined || start.year !== end.year) return 'nothing';
  return start.month === end.month ? 'month' : 'year';
}

/** Weekday of a date that is given to the day. */
export function weekdayOfDate(date: EdtfDate): Weekday | undefined {
  const civilDate = civilDateOf(date);
  return civilDate === undefined ? undefined : weekdayOf(civilDate);
}

/** Offset from UTC as people read it: UTC, UTC+9, UTC−5, UTC+5:30; `undefined` where none is written. */
export function offsetName({ offset }: EdtfTime): string | undefined {
  if (offset === undefined) return undefined;
  if (offset === 0) return 'UTC';
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  return `UTC${offset < 0 ? '−' : '+'}${hours}${minutes === 0 ? '' : `:${pad(minutes, 2)}`}`;
}

function civilDateOf(date: EdtfDate): string | undefined {
  if (date.precision !== 'day' && date.precision !== 'time') return undefined;
  if (date.month === undefined || date.day === undefined) return undefined;
  return toCivilDate(date.year, date.month, date.day);
}
