import { isDigit } from '../text/script.ts';
import { attempt, type Cursor, looksAt, take } from './cursor.ts';
import type { DateExpression } from './date-expression.ts';
import { JA, readMonth, readYear } from './japanese-grammar.ts';

/** 2030年代, 90年代後半. */
const DECADE = /((?:19|20)\d0|(?<![和成正治])[5-9]0)年代(?:前半|後半|半ば|初頭|初め|末)?/uy;
const YEAR_RANGE = /(\d{4})(?:年)?(?:~|-|—|・|、)(\d{2}|\d{4})(年度?)/uy;
const MONTH_RANGE = /(\d{1,2})(?:月)?(?:~|-|—|・)(\d{1,2}) ?月(?!号)期?/uy;
const STRETCH = /から|[~—-]/u;
/** Digits and letters after which a number is no day. */
export const NOT_BEFORE_DAY = /[\dA-Za-z第約計全延数泊.,-]$/u;

/** 2019~22年, 2024、25年度, 1~3月: the unit is printed once. */
export function readNumberRange(
  cursor: Cursor,
): Pick<DateExpression, 'point' | 'until' | 'listed' | 'rule'> | undefined {
  if (isDigit(cursor.text, cursor.at - 1)) return undefined;
  const decade = take(cursor, DECADE)?.[1];
  if (decade !== undefined) {
    const first = decade.length === 2 ? 1900 + Number(decade) : Number(decade);
    const part = 'within';
    return {
      point: { year: first, part },
      until: { year: first + 9, part },
      rule: 'date/ja-decade',
    };
  }
  const years = take(cursor, YEAR_RANGE);
  if (years !== undefined) {
    const first = Number(years[1]);
    const second = years[2] ?? '';
    const last =
      second.length === 2 ? Math.floor(first / 100) * 100 + Number(second) : Number(second);
    if (last <= first) return undefined;
    const fiscal = years[3] === '年度' ? { fiscal: true } : {};
    return {
      point: { year: first, ...fiscal },
      until: { year: last, ...fiscal },
      rule: 'date/ja-range',
    };
  }
  return attempt(cursor, (at) => {
    const year = readYear(at) ?? {};
    const months = take(at, MONTH_RANGE);
    if (months === undefined) return undefined;
    const [first, last] = [Number(months[1]), Number(months[2])];
    if (!(first >= 1 && first <= 12 && last >= 1 && last <= 12)) return undefined;
    return { point: { ...year, month: first }, until: { month: last }, rule: 'date/ja-range' };
  });
}

/** 3~5日, 17、18日, 5月9~11日: days that share one 日. */
export function readDayList(cursor: Cursor): DateExpression | undefined {
  const start = cursor.at;
  return attempt(cursor, (at) => {
    const year = readYear(at);
    const month = attempt(at, readMonth);
    if (year !== undefined && month === undefined) return undefined;
    const before = at.text.slice(Math.max(0, start - 1), start);
    if (month === undefined && NOT_BEFORE_DAY.test(before)) return undefined;
    const match = take(at, JA.dayList);
    if (match === undefined || looksAt(at, JA.notDay)) return undefined;
    const [first, last] = [Number(match[1]), Number(match[2])];
    if (!(first >= 1 && first < last && last <= 31)) return undefined;
    const listed = !STRETCH.test(match[0]);
    const base = { ...year, ...(month !== undefined && { month }) };
    take(at, /の?両日/uy);
    return {
      point: { ...base, day: first },
      until: { day: last },
      // Neighboring days are one stretch; others are separate days.
      listed: listed && last - first > 1,
      rule: 'date/ja-days',
      start,
      end: at.at,
      lang: 'ja',
    };
  });
}
