import { isWordUnit } from '../text/script.ts';
import { attempt, type Cursor, looksAt, take } from './cursor.ts';
import type { DateExpression, DatePoint } from './date-expression.ts';
import { EN } from './english-grammar.ts';
import { readPoint } from './english-points.ts';
import {
  readDecade,
  readFiscalYears,
  readMonthRange,
  readSharedMonth,
  readWeekOf,
  readYearRange,
} from './english-ranges.ts';

const BEFORE_RANGE = /(?:^|[\s(])(?:between|from)(?: the)? $/iu;
/** Reads the date that begins at the cursor, with its range; undefined where none does. */
export function readEnglishDate(cursor: Cursor): DateExpression | undefined {
  const start = cursor.at;
  const before = cursor.text.slice(Math.max(0, start - 14), start);
  const opened = BEFORE_RANGE.test(before);
  return attempt(cursor, (at) => {
    const years = readYearRange(at, before);
    if (years !== undefined) return { ...years, start, end: at.at, lang: 'en' };
    const decade = isWordUnit(at.text, start - 1) ? undefined : attempt(at, readDecade);
    if (decade !== undefined) return { ...decade, start, end: at.at, lang: 'en' };
    const fiscal = attempt(at, readFiscalYears);
    if (fiscal !== undefined) return { ...fiscal, start, end: at.at, lang: 'en' };
    const week = attempt(at, readWeekOf);
    if (week !== undefined) return { ...week, start, end: at.at, lang: 'en' };
    const months = readMonthRange(at);
    if (months !== undefined) return { ...months, start, end: at.at, lang: 'en' };
    const shared = readSharedMonth(at, opened);
    if (shared !== undefined) return { ...shared, start, end: at.at, lang: 'en' };
    const point = readPoint(at, before);
    if (point === undefined) return undefined;
    const until = attempt(at, (rest) => readEnd(rest, opened, point));
    if (until === undefined && isRangeCut(at)) return undefined;
    const rule = until === undefined ? 'date/en' : 'date/en-range';
    return { point, until, rule, start, end: at.at, lang: 'en' };
  });
}

/** A date after which a range goes on in a form that was not read; better none than one end of it. */
function isRangeCut(cursor: Cursor): boolean {
  return looksAt(cursor, /[-/]\d/uy);
}

function readEnd(cursor: Cursor, opened: boolean, point: DatePoint): DatePoint | undefined {
  const connector = take(cursor, EN.connector);
  if (connector === undefined) return undefined;
  // "3 June and 5 July" are two dates, "between 3 June and 5 July" is one stretch.
  if (/and|&|or/u.test(connector[0]) && !opened) return undefined;
  const bounded = point.day !== undefined || point.part !== undefined || opened;
  if (/to/u.test(connector[0]) && !bounded) return undefined;
  const end = readPoint(cursor, ' from ');
  if (end !== undefined) return isSameForm(point, end) ? end : undefined;
  const day = point.day === undefined ? undefined : take(cursor, EN.day);
  return day === undefined || Number(day[1]) > 31 ? undefined : { day: Number(day[1]) };
}

/** Both ends of a range are printed alike: days with days, months with months. */
function isSameForm(first: DatePoint, second: DatePoint): boolean {
  if (first.weekday !== undefined && first.day === undefined) return second.day === undefined;
  return (first.day === undefined) === (second.day === undefined);
}
