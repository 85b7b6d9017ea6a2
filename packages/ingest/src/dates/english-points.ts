import { attempt, type Cursor, looksAt, take } from './cursor.ts';
import type { DatePoint } from './date-expression.ts';
import { EN, monthNumber, weekdayNumberOf } from './english-grammar.ts';
import { readLoosePoint, readRelativeUnit } from './read-english-loose.ts';

/** Words before a month that make it one: May and March are verbs, April and June are names. */
const BEFORE_MONTH =
  /(?:^|[\s(])(?:in|by|since|until|till|from|during|of|last|next|this|early|mid|late|for|through|before|after|around|between|to|and|as early as|as late as|every|each|on|[-—]) ?$/iu;
/** Counts and sums that look like years. */
const COUNT_BEFORE =
  /(?:[$€£¥#]|about|around|some|nearly|almost|over|roughly|least|most|than|approximately|estimated|No\.|to|Route|Room|Type|Mk|block|worth) ?$/iu;
export const COUNT_AFTER =
  / ?(?:troops|soldiers|people|personnel|members|sailors|marines|airmen|men|women|participants|ships|aircraft|vehicles|tons|tonnes|km|kilomet|miles|feet|ft|met(?:er|re)s|m\b|kg|pounds|barrels|rounds|missiles|drones|hours|hrs|GMT|UTC|local|dollars|yen|euros|million|billion|percent|%|times|jobs|houses|homes|cases)/uy;
/** What may stand before a year that is no count even after `to` or `around`. */
const SINCE =
  /(?:(?:in|from|since|by|until|through|between)(?: (?:about|around|roughly))?|\d{4} (?:to|and)|\d{4} ?[-—]) ?$/iu;

/** One date; `before` is the text right before it. */
export function readPoint(cursor: Cursor, before: string): DatePoint | undefined {
  const weekday = attempt(cursor, readWeekdayPoint);
  if (weekday !== undefined) return weekday;
  return (
    readOrdinal(cursor, before) ??
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
  const inParens = attempt(cursor, (at) => {
    if (take(at, EN.openParens) === undefined) return undefined;
    const point = readCalendarPoint(at, ' on ');
    return point?.day !== undefined && take(at, EN.closeParens) !== undefined ? point : undefined;
  });
  if (inParens !== undefined) return { ...inParens, weekday };
  const point = attempt(cursor, (at) => {
    take(at, EN.comma);
    const ordinal = take(at, EN.bareOrdinal);
    if (ordinal !== undefined) return { day: Number(ordinal[1]) };
    take(at, EN.the);
    return readCalendarPoint(at, ' on ');
  });
  if (point?.day !== undefined) return { ...point, weekday };
  return short ? undefined : { weekday };
}

/** on the 12th, until the 15th; not the 12th brigade. */
function readOrdinal(cursor: Cursor, before: string): DatePoint | undefined {
  if (!/(?:^|\s)(?:on|by|until|till|from|since|through|to|and|before|after) $/iu.test(before))
    return undefined;
  const day = Number(take(cursor, EN.bareOrdinal)?.[1]);
  return day >= 1 && day <= 31 ? { day } : undefined;
}

export function readCalendarPoint(cursor: Cursor, before: string): DatePoint | undefined {
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
  const dotted = take(cursor, EN.dotted);
  if (dotted !== undefined) {
    const [day, month, year] = [Number(dotted[1]), Number(dotted[2]), Number(dotted[3])];
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

export function readYearAfter(cursor: Cursor): Pick<DatePoint, 'year' | 'shortYear'> {
  return (
    attempt(cursor, (at) => {
      if (take(at, EN.ofRelativeYear) !== undefined) {
        const year = readRelativeUnit(at)?.year;
        return year === undefined ? undefined : { year };
      }
      take(at, EN.comma);
      take(at, /of /uy);
      const year = take(at, EN.year);
      if (year !== undefined && !looksAt(at, COUNT_AFTER)) return { year: Number(year[0]) };
      const short = take(at, EN.shortYearAfter);
      return short === undefined
        ? undefined
        : { year: 2000 + Number(short[1]), shortYear: Number(short[1]) };
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
