/** A year, month or day with hyphens or slashes. */
const DATE = /^(?!0000)(\d{4})(?:[-/](\d\d?)(?:[-/](\d\d?))?)?$/u;

/**
 * The first day of a period as yyyymmdd; or a number behind its last day, which no other period reaches.
 * Undefined when the text is no date.
 */
export function readDay(text: string, last: boolean): number | undefined {
  const [, year, month, day] = DATE.exec(text.normalize('NFKC')) ?? [];
  // `Date` would read “undefined” in place of a year.
  if (year === undefined) return undefined;
  const date = new Date(
    `${year}-${month?.padStart(2, '0') ?? '01'}-${day?.padStart(2, '0') ?? '01'}`,
  );
  // A day that its month does not have is refused, or moved into the next month.
  if (date.getUTCDate() !== Number(day ?? 1)) return undefined;
  const rest = last ? 99 : 0;
  return Number(year) * 10_000 + Number(month ?? rest) * 100 + Number(day ?? rest);
}
