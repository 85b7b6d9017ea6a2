import { attempt, type Cursor, looksAt, take } from './cursor.ts';
import type { DateExpression, DatePoint } from './date-expression.ts';
import { EN, monthNumber, weekdayNumberOf } from './english-grammar.ts';
import { readLoosePoint } from './read-english-loose.ts';

/** Words before a month that make it one: May and March are verbs, April and June are names. */
const BEFORE_MONTH =
  /(?:^|[\s(])(?:in|by|since|until|till|from|during|of|last|next|this|early|mid|late|for|through|before|after|around|between|to|and|as early as|as late as|every|each|on|[-—]) ?$/iu;
const BEFORE_RANGE = /(?:^|[\s(])(?:between|from)(?: the)? $/iu;
/** Counts and sums that look like years. */
const COUNT_BEFORE =
  /(?:[$€£¥#]|about|around|some|nearly|almost|over|roughly|least|most|than|approximately|estimated|No\.|to|Route|Room|Type|Mk|block|worth) ?$/iu;
const COUNT_AFTER =
  / ?(?:troops|soldiers|people|personnel|members|sailors|marines|airmen|men|women|participants|ships|aircraft|vehicles|tons|tonnes|km|kilomet|miles|feet|ft|met(?:er|re)s|m\b|kg|pounds|barrels|rounds|missiles|drones|hours|hrs|GMT|UTC|local|dollars|yen|euros|million|billion|percent|%|times|jobs|houses|homes|cases)/uy;
/** What may stand before a year that is no count even after `to` or `around`. */
const SINCE = /(?:in|from|since|by|until|through|between|\d{4} (?:to|and)|\d{4} ?[-—]) ?$/iu;

/** Reads the date that begins at the cursor, with its range; undefined where none does. */
export function readEnglishDate(cursor: Cursor): DateExpression | undefined {
  const start = cursor.at;
  const before = cursor.text.slice(Math.max(0, start - 14), start);
  const opened = BEFORE_RANGE.test(before);
  return attempt(cursor, (at) => {
    const years = readYearRange(at, before);
    if (years !== undefined) return { ...years, start, end: at.at, lang: 'en' };
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

/** 2019-22, 2019-2022. */
function readYearRange(
  cursor: Cursor,
  before: string,
): Pick<DateExpression, 'point' | 'until' | 'rule'> | undefined {
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

/** A date after which a range goes on in a form that was not read; better none than one end of it. */
function isRangeCut(cursor: Cursor): boolean {
  return looksAt(cursor, /[-/]\d/uy);
}

/** 17 and 20 August, 3-5 March 2026, March 3-5, 2026: two days that share a month. */
function readSharedMonth(
  cursor: Cursor,
  opened: boolean,
): Pick<DateExpression, 'point' | 'until' | 'listed' | 'rule'> | undefined {
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

function readEnd(cursor: Cursor, opened: boolean, point: DatePoint): DatePoint | undefined {
  const connector = take(cursor, EN.connector);
  if (connector === undefined) return undefined;
  // "3 June and 5 July" are two dates, "between 3 June and 5 July" is one stretch.
  if (/and|&|or/u.test(connector[0]) && !opened) return undefined;
  if (/to/u.test(connector[0]) && point.day === undefined && !opened) return undefined;
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

function readPoint(cursor: Cursor, before: string): DatePoint | undefined {
  const weekday = attempt(cursor, readWeekdayPoint);
  if (weekday !== undefined) return weekday;
  return (
    readCalendarPoint(cursor, before) ??
    readLoosePoint(cursor, (at) => readMonthPoint(at, ' in ')) ??
    readYear(cursor, before)
  );
}

/** Monday 25 August, Friday, Aug. 21, 2026, Tuesday (18th), Monday. */
function readWeekdayPoint(cursor: Cursor): DatePoint | undefined {
  const name = take(cursor, EN.weekday);
  if (name === undefined) return undefined;
  // "Sun" and "Sat", "Mon" and "Wed" alone are words.
  const short = (name[1] ?? '').length < 6;
  const weekday = weekdayNumberOf(name[1] ?? '');
  const dayInParens = take(cursor, EN.dayInParens);
  if (dayInParens !== undefined) return { day: Number(dayInParens[1]), weekday };
  const point = attempt(cursor, (at) => {
    take(at, EN.comma);
    take(at, EN.the);
    return readCalendarPoint(at, ' on ');
  });
  if (point?.day !== undefined) return { ...point, weekday };
  return short ? undefined : { weekday };
}

function readCalendarPoint(cursor: Cursor, before: string): DatePoint | undefined {
  return (
    attempt(cursor, readNumeric) ?? attempt(cursor, readDayMonth) ?? readMonthPoint(cursor, before)
  );
}

function readNumeric(cursor: Cursor): DatePoint | undefined {
  const iso = take(cursor, EN.iso);
  if (iso !== undefined) {
    const [year, month, day] = [Number(iso[1]), Number(iso[2]), Number(iso[3])];
    return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { year, month, day } : undefined;
  }
  const slash = take(cursor, EN.slash);
  if (slash === undefined) return undefined;
  const [month, day] = [Number(slash[1]), Number(slash[2])];
  const year = Number(slash[3]) + ((slash[3] ?? '').length === 2 ? 2000 : 0);
  if (day > 31 || month > 31 || (month > 12 && day > 12) || month < 1 || day < 1) return undefined;
  if (month > 12) return { year, month: day, day: month };
  return { year, month, day, swapped: day <= 12 && day !== month };
}

/** 20 August (Thu), the 18th of May 2026. */
function readDayMonth(cursor: Cursor): DatePoint | undefined {
  take(cursor, EN.the);
  const day = take(cursor, EN.day);
  if (day === undefined || Number(day[1]) < 1 || Number(day[1]) > 31) return undefined;
  if (take(cursor, EN.ofThe) === undefined && take(cursor, EN.space) === undefined)
    return undefined;
  const month = take(cursor, EN.month) ?? take(cursor, EN.upperMonth);
  if (month === undefined) return undefined;
  const point = {
    month: monthNumber(month[1] ?? ''),
    day: Number(day[1]),
    ...readYearAfter(cursor),
  };
  return withWeekdayAfter(cursor, point);
}

/** August 20, 2026; August 2026; August after a preposition. */
function readMonthPoint(cursor: Cursor, before: string): DatePoint | undefined {
  return attempt(cursor, (at) => {
    const name = take(at, EN.month) ?? take(at, EN.upperMonth);
    if (name === undefined) return undefined;
    const month = monthNumber(name[1] ?? '');
    const day = attempt(at, (rest) => {
      if (take(rest, EN.space) === undefined) return undefined;
      take(rest, EN.the);
      return take(rest, EN.day);
    });
    if (day !== undefined && Number(day[1]) >= 1 && Number(day[1]) <= 31) {
      return withWeekdayAfter(at, { month, day: Number(day[1]), ...readYearAfter(at) });
    }
    if (day !== undefined) return undefined;
    const year = readYearAfter(at);
    if (year.year !== undefined) return { month, ...year };
    // A dot or capital after it: "Mar. Smith", "April Jones".
    if (looksAt(at, / ?[A-Z][a-z]+ [A-Z]/uy)) return undefined;
    return BEFORE_MONTH.test(before) ? { month } : undefined;
  });
}

function readYearAfter(cursor: Cursor): { readonly year?: number; readonly shortYear?: boolean } {
  return (
    attempt(cursor, (at) => {
      take(at, EN.comma);
      take(at, /of /uy);
      const year = take(at, EN.year);
      if (year !== undefined && !looksAt(at, COUNT_AFTER)) return { year: Number(year[0]) };
      const short = take(at, EN.shortYearAfter);
      return short === undefined ? undefined : { year: 2000 + Number(short[1]), shortYear: true };
    }) ?? {}
  );
}

function withWeekdayAfter(cursor: Cursor, point: DatePoint): DatePoint {
  const name = take(cursor, EN.weekdayAfter);
  return name === undefined
    ? point
    : { ...point, weekday: weekdayNumberOf(name[1] ?? name[2] ?? '') };
}

/** A year that stands alone; sums, counts and clock times are left out. */
function readYear(cursor: Cursor, before: string): DatePoint | undefined {
  if (/[\w.,/-]$/u.test(before) && !/\d ?-$/u.test(before)) return undefined;
  if (COUNT_BEFORE.test(before) && !SINCE.test(before)) return undefined;
  return attempt(cursor, (at) => {
    const year = take(at, EN.year);
    if (year === undefined || looksAt(at, COUNT_AFTER)) return undefined;
    return { year: Number(year[0]) };
  });
}
