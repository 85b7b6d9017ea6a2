import { type CivilDate, splitCivilDate } from './civil-date.ts';

/** A day of the week. */
export type Weekday = 'sun' | 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat';

/** The days of the week, Sunday first. */
export const WEEKDAYS: readonly Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** Numbers of the weekdays as date-fns and ECMAScript count them. */
export const WEEKDAY_NUMBERS = {
  sun: 0,
  mon: 1,
  tue: 2,
  wed: 3,
  thu: 4,
  fri: 5,
  sat: 6,
} as const satisfies Record<Weekday, number>;

/** Weekday of a civil date; `undefined` when the text is no civil date. */
export function weekdayOf(date: CivilDate): Weekday | undefined {
  const parts = splitCivilDate(date);
  if (parts === undefined) return undefined;
  // 2,000 years on is the same weekday (five cycles of the calendar), clear of the years Date.UTC takes for 19xx.
  const later = new Date(Date.UTC(parts.year + 2000, parts.month - 1, parts.day));
  return WEEKDAYS[later.getUTCDay()];
}

/** Number of the weekday of a civil date, 0 (Sunday) to 6; `undefined` when the text is no civil date. */
export function weekdayNumber(date: CivilDate): number | undefined {
  const weekday = weekdayOf(date);
  return weekday === undefined ? undefined : WEEKDAY_NUMBERS[weekday];
}

const JAPANESE = /^([日月火水木金土])(?:曜日?)?(?:・?祝日?)?$/u;
const ENGLISH = /^(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?\.?$/u;

/** Reads a weekday as printed: `(月)`, `（月・祝）`, `月曜`, `月曜日`, `Mon`, `Monday`; `undefined` for anything else. */
export function parsePrintedWeekday(text: string): Weekday | undefined {
  const plain = text.normalize('NFKC').trim();
  const bare = /^\((.*)\)$/u.exec(plain)?.[1]?.trim() ?? plain;
  const kanji = JAPANESE.exec(bare)?.[1];
  if (kanji !== undefined) return WEEKDAYS['日月火水木金土'.indexOf(kanji)];
  const english = bare.toLowerCase();
  return ENGLISH.test(english)
    ? WEEKDAYS.find((weekday) => english.startsWith(weekday))
    : undefined;
}
