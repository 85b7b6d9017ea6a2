// The names come straight from the locales of date-fns. Its `format` takes a Date, which knows the
// zone of the machine: under TZ=Pacific/Apia it moves 2011-12-30 by a day, even in UTC.
import { enUS } from 'date-fns/locale/en-US';
import { ja } from 'date-fns/locale/ja';
import { WEEKDAY_NUMBERS, type Weekday } from './weekday.ts';

/** Language of a formatted date. */
export type DateLang = 'en' | 'ja';

/** `short` abbreviates names in English: 15 Jan 2026; Japanese has one form. */
export type DateStyle = 'long' | 'short';

const LOCALES = { en: enUS, ja };
const MONTHS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;

/** Name of a month, 1 to 12: January, Jan, 1月. */
export function monthName(month: number, lang: DateLang, style: DateStyle): string {
  const index = MONTHS[month - 1];
  if (index === undefined) return '';
  const width = style === 'long' ? 'wide' : 'abbreviated';
  return LOCALES[lang].localize.month(index, { width });
}

/** Name of a weekday: Thursday, Thu; 木曜日, 木. */
export function weekdayName(weekday: Weekday, lang: DateLang, style: DateStyle): string {
  const width = style === 'long' ? 'wide' : 'abbreviated';
  return LOCALES[lang].localize.day(WEEKDAY_NUMBERS[weekday], { width });
}
