/** A calendar date `YYYY-MM-DD`, years 0001 to 9999, of no particular time zone; sorts as text. */
export type CivilDate = string;

/** Days from `min` to `max`, both included; an absent end is open. */
export interface CivilRange {
  readonly min?: CivilDate;
  readonly max?: CivilDate;
}

const CIVIL_DATE = /^(\d{4})-(\d{2})-(\d{2})$/u;

/** Whether the text is a real date written `YYYY-MM-DD`; `2026-02-30` is none. */
export function isCivilDate(text: string): boolean {
  return splitCivilDate(text) !== undefined;
}

/** Year, month and day of a civil date; `undefined` when the text is none. */
export function splitCivilDate(
  text: string,
): { year: number; month: number; day: number } | undefined {
  const match = CIVIL_DATE.exec(text);
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const real = year > 0 && month > 0 && day > 0 && day <= daysInMonth(year, month);
  return real ? { year, month, day } : undefined;
}

/** Writes a civil date; the parts are taken as they are. */
export function toCivilDate(year: number, month: number, day: number): CivilDate {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Days of a month in the Gregorian calendar, reckoned back before 1582 as ISO 8601 does; 0 for no month. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  if (month === 4 || month === 6 || month === 9 || month === 11) return 30;
  return month >= 1 && month <= 12 ? 31 : 0;
}

/** A number in decimal with leading zeros up to `width`. */
export function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
