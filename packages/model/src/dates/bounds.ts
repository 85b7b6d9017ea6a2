import { type CivilDate, type CivilRange, daysInMonth, toCivilDate } from './civil-date.ts';
import type { Edtf, EdtfDate, Season } from './edtf.ts';

/** The first and the last day a value can stand for; an open or unknown end is absent. Qualifiers widen nothing, and a time keeps the civil date it is written with. */
export function edtfBounds(edtf: Edtf): CivilRange {
  const { min, max } = dayBounds(edtf);
  return {
    ...(min === -Infinity ? {} : { min: civilDate(min) }),
    ...(max === Infinity ? {} : { max: civilDate(max) }),
  };
}

/** The bounds of a value as numbers yyyymmdd, infinite where open or unknown. */
export function dayBounds(edtf: Edtf): { min: number; max: number } {
  if (edtf.type === 'date') return { min: earliestDay(edtf), max: latestDay(edtf) };
  if (edtf.type === 'set' && edtf.form === 'list') {
    return {
      min: Math.min(...edtf.members.map(earliestDay)),
      max: Math.max(...edtf.members.map(latestDay)),
    };
  }
  const [first, last] = edtf.type === 'interval' ? [edtf.start, edtf.end] : [edtf.from, edtf.to];
  const min = typeof first === 'object' ? earliestDay(first) : -Infinity;
  const max = typeof last === 'object' ? latestDay(last) : Infinity;
  // Across the date line an interval can end on an earlier civil date than it starts.
  return min <= max ? { min, max } : { min: max, max: min };
}

/** First day of a date as the number yyyymmdd, which orders without allocating text. */
export function earliestDay(date: EdtfDate): number {
  if (date.precision === 'year') return dayNumber(date.year, 1, 1);
  if (date.precision === 'season') return dayNumber(date.year, FIRST_MONTH[date.season], 1);
  const day = date.precision === 'month' ? undefined : date.day;
  return dayNumber(date.year, date.month ?? 1, day ?? 1);
}

/** Last day of a date as the number yyyymmdd. */
export function latestDay(date: EdtfDate): number {
  if (date.precision === 'year') {
    return dayNumber(date.year + 10 ** date.unspecifiedDigits - 1, 12, 31);
  }
  if (date.precision === 'season') return lastDayOfSeason(date.year, date.season);
  const month = date.month ?? 12;
  const day = date.precision === 'month' ? undefined : date.day;
  return dayNumber(date.year, month, day ?? daysInMonth(date.year, month));
}

/** Meteorological seasons of the northern hemisphere, as in Japan and the United States; EDTF leaves the months open. */
const FIRST_MONTH: Readonly<Record<Season, number>> = {
  spring: 3,
  summer: 6,
  autumn: 9,
  winter: 12,
};

function lastDayOfSeason(year: number, season: Season): number {
  const month = FIRST_MONTH[season] + 2;
  if (month <= 12) return dayNumber(year, month, daysInMonth(year, month));
  // Winter is the fourth season of its year and runs into the next; 9999 has no next.
  return year === 9999 ? dayNumber(9999, 12, 31) : dayNumber(year + 1, 2, daysInMonth(year + 1, 2));
}

function dayNumber(year: number, month: number, day: number): number {
  return year * 10_000 + month * 100 + day;
}

function civilDate(number: number): CivilDate {
  return toCivilDate(Math.floor(number / 10_000), Math.floor(number / 100) % 100, number % 100);
}
