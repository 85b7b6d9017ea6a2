import { isDigit, isKanji } from '../text/script.ts';
import { attempt, type Cursor, looksAt, take } from './cursor.ts';
import type { DateExpression, DatePoint } from './date-expression.ts';
import {
  JA,
  partOf,
  readFiscalYear,
  readMonth,
  readSeason,
  readWeekday,
  readYear,
  shiftOf,
} from './japanese-grammar.ts';
import { japaneseNumber } from './japanese-numbers.ts';

const CONNECTOR = /から|より|~|-|→|—/uy;
const COMMA = /[、,]/uy;
const UNTIL = /まで(?:にかけて|の間)?|にかけて|頃まで|ごろまで/uy;
/** What may stand after a bare season for it to be a time: 夏までに, 春ごろ. */
const SEASON_CONTEXT = /まで|以降|ごろ|頃|に(?:は|も|かけ)?|中に|の段階|を目|をめど|にも/uy;
const SEASON_PREFIX = /[今来昨翌同](?=[春夏秋冬])/uy;
const YEAR_RANGE = /(\d{4})(?:年)?(?:~|-|・|、)(\d{2}|\d{4})(年度?)/uy;
const MONTH_RANGE = /(\d{1,2})(?:月)?(?:~|-|・)(\d{1,2}) ?月(?!期|号)/uy;
const NOT_BEFORE_DAY = /[\dA-Za-z第約計全延数泊.,-]$/u;
const SINGLE_KANJI_DAY = /^[一二三四五六七八九]日$/u;

/** Reads the date that begins at the cursor, with its range; undefined where none does. */
export function readJapaneseDate(cursor: Cursor): DateExpression | undefined {
  const start = cursor.at;
  return attempt(cursor, (at) => {
    const days = readDayList(at);
    if (days !== undefined) return days;
    const stretch = readNumberRange(at);
    if (stretch !== undefined) return { ...stretch, start, end: at.at, lang: 'ja' };
    const point = readPoint(at, false);
    if (point === undefined) return undefined;
    const until = attempt(at, (rest) => {
      const connector = take(rest, CONNECTOR);
      if (connector === undefined) return undefined;
      take(rest, COMMA);
      return readPoint(rest, true);
    });
    if (until !== undefined) take(at, UNTIL);
    else if (point.season !== undefined && point.year === undefined) take(at, UNTIL);
    const rule = until === undefined ? 'date/ja' : 'date/ja-range';
    return { point, until, rule, start, end: at.at, lang: 'ja' };
  });
}

/** 2019~22年, 2024、25年度, 1~3月: the unit is printed once. */
function readNumberRange(
  cursor: Cursor,
): Pick<DateExpression, 'point' | 'until' | 'listed' | 'rule'> | undefined {
  if (isDigit(cursor.text, cursor.at - 1)) return undefined;
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
  const months = take(cursor, MONTH_RANGE);
  if (months === undefined) return undefined;
  const [first, last] = [Number(months[1]), Number(months[2])];
  if (!(first >= 1 && first <= 12 && last >= 1 && last <= 12)) return undefined;
  return { point: { month: first }, until: { month: last }, rule: 'date/ja-range' };
}

/** One date; as the end of a range it may be a bare day. */
function readPoint(cursor: Cursor, isEnd: boolean): DatePoint | undefined {
  const numeric = readNumeric(cursor);
  if (numeric !== undefined) return numeric;
  const fiscal = readFiscalYear(cursor);
  if (fiscal !== undefined) return fiscal;
  const season = attempt(cursor, readSeasonPoint);
  if (season !== undefined) return season;
  const year = readYear(cursor);
  if (year !== undefined) {
    attempt(cursor, (at) => {
      take(at, JA.of);
      return (
        looksAt(at, JA.month) || looksAt(at, JA.season) || looksAt(at, JA.quarter) || undefined
      );
    });
  }
  const month = readMonth(cursor);
  if (month !== undefined) {
    const part = take(cursor, JA.part);
    if (part !== undefined) return { ...year, month, part: partOf(part[0]) };
    const day = readDay(cursor, true);
    return withWeekday(cursor, { ...year, month, ...(day !== undefined && { day }) });
  }
  if (year !== undefined) return { ...year, ...readYearTail(cursor) };
  if (!isEnd && NOT_BEFORE_DAY.test(cursor.text.slice(Math.max(0, cursor.at - 1), cursor.at))) {
    return undefined;
  }
  take(cursor, JA.next);
  const day = readDay(cursor, isEnd);
  return day === undefined ? readTail(cursor) : withWeekday(cursor, { day });
}

function withWeekday(cursor: Cursor, point: DatePoint): DatePoint {
  const weekday = point.day === undefined ? undefined : readWeekday(cursor);
  if (point.day !== undefined) take(cursor, JA.timeOfDay);
  return weekday === undefined ? point : { ...point, weekday };
}

/** 2026/03/06, 2026-03-06, 3/4(水). */
function readNumeric(cursor: Cursor): DatePoint | undefined {
  if (isDigit(cursor.text, cursor.at - 1) || cursor.text[cursor.at - 1] === '/') return undefined;
  return attempt(cursor, (at) => {
    const full = take(at, JA.numericDate);
    const short = full === undefined ? take(at, JA.slashDate) : undefined;
    const [month, day] = full === undefined ? [short?.[1], short?.[2]] : [full[3], full[4]];
    if (!isMonthDay(Number(month), Number(day))) return undefined;
    const year = full === undefined ? {} : { year: Number(full[1]) };
    return withWeekday(at, { ...year, month: Number(month), day: Number(day) });
  });
}

function isMonthDay(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

function readDay(cursor: Cursor, afterMonth: boolean): DatePoint['day'] {
  return attempt(cursor, (at) => {
    const relative = take(at, JA.relativeDay);
    if (relative !== undefined) return shiftOf(relative[0]);
    const match = take(at, JA.day);
    if (match === undefined || looksAt(at, JA.notDay)) return undefined;
    // 一日 is as often "one day".
    if (!afterMonth && SINGLE_KANJI_DAY.test(match[0]) && !looksAt(at, JA.weekday))
      return undefined;
    const day = japaneseNumber(match[1] ?? '');
    return day >= 1 && day <= 31 ? day : undefined;
  });
}

/** What may follow a year: a season, a quarter, a part. */
function readYearTail(cursor: Cursor): DatePoint {
  const season = readSeason(cursor);
  if (season !== undefined) return { season };
  const quarter = take(cursor, JA.quarter);
  if (quarter !== undefined) return { season: 32 + japaneseNumber(quarter[1] ?? '1') };
  const half = take(cursor, JA.half);
  if (half !== undefined) return { part: 'half' };
  const part = take(cursor, JA.yearPart);
  return part === undefined ? {} : { part: partOf(part[0]) };
}

const YEAR_WORDS = /年内|年末|年初|年明け|年頭|年度内|年度末|月内|月末|通年/uy;

/** 年内, 年末, 月末, 第3四半期: the year or month is that of the text. */
function readTail(cursor: Cursor): DatePoint | undefined {
  if (isKanji(cursor.text, cursor.at - 1) || isDigit(cursor.text, cursor.at - 1)) return undefined;
  const word = take(cursor, YEAR_WORDS)?.[0];
  const anchor = { shift: 0, from: 'anchor' } as const;
  if (word === '年明け') return { year: { shift: 1, from: 'anchor' }, part: 'early' };
  if (word?.startsWith('月')) return { month: anchor, part: partOf(word) };
  if (word !== undefined) {
    return { year: anchor, part: partOf(word), ...(word.includes('度') && { fiscal: true }) };
  }
  const quarter = take(cursor, JA.quarter);
  if (quarter === undefined) return undefined;
  return { year: anchor, season: 32 + japaneseNumber(quarter[1] ?? '1') };
}

/** 今秋, 来春, 夏まで; not the 春 of a name. */
function readSeasonPoint(cursor: Cursor): DatePoint | undefined {
  if (isKanji(cursor.text, cursor.at - 1)) return undefined;
  const prefix = take(cursor, SEASON_PREFIX);
  const season = readSeason(cursor);
  if (season === undefined) return undefined;
  if (prefix !== undefined) return { year: shiftOf(prefix[0]), season };
  if (isKanji(cursor.text, cursor.at) || !looksAt(cursor, SEASON_CONTEXT)) return undefined;
  return { season };
}

const LIST_SEPARATORS = '、・,と及び及およびand';

/** 3~5日, 17、18日, 5月9~11日: days that share one 日. */
function readDayList(cursor: Cursor): DateExpression | undefined {
  const start = cursor.at;
  return attempt(cursor, (at) => {
    const year = readYear(at);
    const month = attempt(at, readMonth);
    if (year !== undefined && month === undefined) return undefined;
    const before = at.text.slice(Math.max(0, start - 1), start);
    if (month === undefined && NOT_BEFORE_DAY.test(before)) return undefined;
    const match = take(at, JA.dayList);
    if (match === undefined || looksAt(at, JA.notDay)) return undefined;
    const [first, last] = [Number(match[1]), Number(match[3])];
    if (!(first >= 1 && first < last && last <= 31)) return undefined;
    const listed = LIST_SEPARATORS.includes(match[2] ?? '~');
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
