import { attempt, type Cursor, looksAt, take } from './cursor.ts';
import type { DateExpression } from './date-expression.ts';
import { EN, fullYear, monthNumber } from './english-grammar.ts';
import { COUNT_AFTER, readCalendarPoint, readYearAfter } from './english-points.ts';

/** A stretch of time without its place in the text. */
type EnglishRange = Pick<DateExpression, 'point' | 'until' | 'listed' | 'rule'>;

/** 2019-22, 2019-2022. */
export function readYearRange(cursor: Cursor, before: string): EnglishRange | undefined {
  if (/[\w.,/-]$/u.test(before)) return undefined;
  return attempt(cursor, (at) => {
    const match = take(at, EN.yearRange);
    const [first, second = ''] = [Number(match?.[1]), match?.[2]];
    const last =
      second.length === 2 ? Math.floor(first / 100) * 100 + Number(second) : Number(second);
    if (match === undefined || last <= first || last - first > 60 || looksAt(at, COUNT_AFTER))
      return undefined;
    return { point: { year: first }, until: { year: last }, rule: 'date/en-range' };
  });
}

/** FY2026-28: more than one year; FY2027-28 is one, named for the year in which it ends. */
export function readFiscalYears(cursor: Cursor): EnglishRange | undefined {
  const match = take(cursor, EN.fiscal);
  if (match?.[1] === undefined || match[2] === undefined) return undefined;
  const [year, last] = [fullYear(match[1]), fullYear(match[2])];
  if (last - year < 2) return undefined;
  return {
    point: { year, fiscal: true },
    until: { year: last, fiscal: true },
    rule: 'date/en-range',
  };
}

/** the week of 16 March: seven days from then on. */
export function readWeekOf(cursor: Cursor): EnglishRange | undefined {
  if (take(cursor, EN.weekOf) === undefined) return undefined;
  const point = readCalendarPoint(cursor, ' on ');
  if (point?.day === undefined) return undefined;
  return { point, until: { day: { shift: 6, from: 'start' } }, rule: 'date/en-week' };
}

/** July-September 2027, April–June. */
export function readMonthRange(cursor: Cursor): EnglishRange | undefined {
  const match = take(cursor, EN.monthRange);
  if (match === undefined) return undefined;
  const [first, last] = [monthNumber(match[1] ?? ''), monthNumber(match[2] ?? '')];
  const year = readYearAfter(cursor);
  const turned = typeof year.year === 'number' && first > last ? { year: year.year - 1 } : year;
  return {
    point: { month: first, ...turned },
    until: { month: last, ...year },
    rule: 'date/en-range',
  };
}

/** 17 and 20 August, 3-5 March 2026, March 3-5, 2026: two days that share a month. */
export function readSharedMonth(cursor: Cursor, opened: boolean): EnglishRange | undefined {
  return attempt(cursor, (at) => {
    const first = take(at, EN.month) ?? take(at, EN.upperMonth);
    if (first !== undefined && take(at, EN.space) === undefined) return undefined;
    const days = take(at, EN.dayRange);
    if (days === undefined) return undefined;
    if (
      first === undefined &&
      take(at, EN.ofThe) === undefined &&
      take(at, EN.space) === undefined
    ) {
      return undefined;
    }
    const month = first ?? take(at, EN.month) ?? take(at, EN.upperMonth);
    if (month === undefined) return undefined;
    const [from, to] = [Number(days[1]), Number(days[3])];
    if (!(from >= 1 && from < to && to <= 31)) return undefined;
    const year = readYearAfter(at);
    const listed = /and|&|,|or/u.test(days[2] ?? '') && !opened && to - from > 1;
    const point = { ...year, month: monthNumber(month[1] ?? ''), day: from };
    return { point, until: { day: to }, listed, rule: 'date/en-days' };
  });
}

/** the 2030s, the late 1990s: all of the ten years. */
export function readDecade(cursor: Cursor): EnglishRange | undefined {
  const first = Number(take(cursor, EN.decade)?.[1]);
  if (!(first > 0)) return undefined;
  const part = 'within';
  return {
    point: { year: first, part },
    until: { year: first + 9, part },
    rule: 'date/en-decade',
  };
}
