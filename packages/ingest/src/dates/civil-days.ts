/** A civil date by its parts. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY = 86_400_000;

/** Days from 1970-01-01 of the proleptic Gregorian calendar. */
export function dayNumber({ year, month, day }: CivilDay): number {
  // Date.UTC reads years below 100 as 19xx; no briefing has them.
  return Math.round(Date.UTC(year, month - 1, day) / DAY);
}

/** The civil date of a day number. */
export function civilDay(number: number): CivilDay {
  const date = new Date(number * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOfDay(number: number): number {
  return (((number + 4) % 7) + 7) % 7;
}

/** Whether the parts name a day of the calendar. */
export function isDay({ year, month, day }: CivilDay): boolean {
  if (!(month >= 1 && month <= 12 && day >= 1)) return false;
  const found = civilDay(dayNumber({ year, month, day }));
  return found.month === month && found.day === day;
}

/** The month so many months after another. */
export function addMonths(
  year: number,
  month: number,
  shift: number,
): { year: number; month: number } {
  const index = year * 12 + (month - 1) + shift;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}
