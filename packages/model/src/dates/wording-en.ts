import type { EdtfDate } from './edtf.ts';
import { monthName, weekdayName } from './names.ts';
import { clockOf } from './print-edtf.ts';
import {
  type DateWording,
  offsetName,
  type SharedPart,
  sharedPart,
  type WordingOptions,
  weekdayOfDate,
} from './wording.ts';

/** English, day first: 15 January 2026. */
export const englishWording: DateWording = {
  date: (date, options) => mark(bare(date, options), date),
  interval,
  between: (from, to, options) => {
    const [start, end] = endsOf(from, to, options);
    return `between ${start} and ${end}`;
  },
  since: (start) => `since ${start}`,
  from: (start) => `from ${start} (end unknown)`,
  until: (end) => `until ${end}`,
  upTo: (end) => `until ${end} (start unknown)`,
  onOrAfter: (date, precision) => `${preposition(precision)} or after ${date}`,
  onOrBefore: (date, precision) => `${preposition(precision)} or before ${date}`,
  oneOf: (dates) => `${dates.slice(0, -1).join(', ')} or ${dates.at(-1)}`,
};

function preposition(precision: EdtfDate['precision']): string {
  return precision === 'day' ? 'on' : 'in';
}

function interval(start: EdtfDate, end: EdtfDate, options: WordingOptions): string {
  const shared = sharedWord(start, end, options);
  const [first, last] = endsOf(start, end, options);
  // The dash is closed up between single words: 12–15 January, but 28 July – 7 August.
  const closed =
    shared === 'day' ||
    shared === 'month' ||
    (!first.includes(' ') && (shared === 'year' || !last.includes(' ')));
  return closed ? `${first}–${last}` : `${first} – ${last}`;
}

/** Two weekdays keep a month each: Monday, 12 January – Thursday, 15 January 2026. */
function sharedWord(start: EdtfDate, end: EdtfDate, { weekday }: WordingOptions): SharedPart {
  const shared = sharedPart(start, end);
  return shared === 'month' && weekday ? 'year' : shared;
}

/** Both ends; the first leaves out what the last says too, but for the day of two times. */
function endsOf(start: EdtfDate, end: EdtfDate, options: WordingOptions): [string, string] {
  const shared = sharedWord(start, end, options);
  if (shared === 'day' && end.precision === 'time') {
    return [bare(start, options), mark(clockOf(end), end)];
  }
  const last = mark(bare(end, options), end);
  if (shared === 'month' && start.precision === 'day') return [String(start.day), last];
  if (shared === 'year') return [withoutYear(start, options), last];
  return [mark(bare(start, options), start), last];
}

/** A date without its qualifier and notes. */
function bare(date: EdtfDate, options: WordingOptions): string {
  if (date.precision === 'year') return bareYear(date.year, date.unspecifiedDigits);
  if (date.precision === 'season') return `${date.season} ${date.year}`;
  if (date.month === undefined) return String(date.year);
  const day = `${withoutYear(date, options)} ${date.year}`;
  return date.precision === 'time' ? `${day}, ${clockOf(date)}` : day;
}

function bareYear(year: number, unspecifiedDigits: number): string {
  if (unspecifiedDigits === 0) return String(year);
  return unspecifiedDigits === 1 ? `${year}s` : `${year}–${year + 99}`;
}

function withoutYear(date: EdtfDate, { style, weekday }: WordingOptions): string {
  if (date.precision === 'year' || date.precision === 'season') return '';
  if (date.month === undefined) return '';
  const month = monthName(date.month, 'en', style);
  if (date.precision === 'month' || date.day === undefined) return month;
  const name = weekday ? weekdayOfDate(date) : undefined;
  const day = `${date.day} ${month}`;
  return name === undefined ? day : `${weekdayName(name, 'en', style)}, ${day}`;
}

function mark(text: string, date: EdtfDate): string {
  const notes = notesOf(date);
  const noted = notes.length === 0 ? text : `${text} (${notes.join('; ')})`;
  return date.approximate ? `c. ${noted}` : noted;
}

function notesOf(date: EdtfDate): string[] {
  const unspecified = unspecifiedPart(date);
  const offset = date.precision === 'time' ? offsetName(date) : undefined;
  return [
    ...(unspecified === undefined ? [] : [`${unspecified} unspecified`]),
    ...(offset === undefined ? [] : [offset]),
    ...(date.uncertain ? ['uncertain'] : []),
  ];
}

function unspecifiedPart(date: EdtfDate): string | undefined {
  if (date.precision === 'year') return date.unspecifiedDigits === 2 ? 'year' : undefined;
  if (date.precision === 'month') return date.month === undefined ? 'month' : undefined;
  if (date.precision !== 'day' || date.day !== undefined) return undefined;
  return date.month === undefined ? 'month and day' : 'day';
}
