import { isDigit, isKanji, isWordUnit } from '../text/script.ts';
import { attempt, type Cursor, looksAt, take } from './cursor.ts';
import type { DateExpression, DatePoint } from './date-expression.ts';
import {
  ERA_LETTERS,
  eraStart,
  JA,
  partOf,
  readFiscalYear,
  readMonth,
  readSeason,
  readWeekday,
  readWeekdayAlone,
  readYear,
  shiftOf,
} from './japanese-grammar.ts';
import { japaneseNumber } from './japanese-numbers.ts';
import { NOT_BEFORE_DAY, readDayList, readNumberRange } from './japanese-ranges.ts';

const CONNECTOR = /から|より|~|-|→|—/uy;
const SAME_MONTH = /同(?=\d{1,2} ?日)/uy;
/** 14日から3日間. */
const DURATION = /(?:から|より)(?:の)?(\d{1,2})日間/uy;
const YEARLY = /(?:毎年|例年)$/u;
const COMMA = /[、,]/uy;
const UNTIL = /まで(?:にかけて|の間)?|にかけて|頃まで|ごろまで/uy;
/** What may stand after a bare season for it to be a time: 夏までに, 春ごろ. */
const SEASON_CONTEXT = /まで|以降|ごろ|頃|に(?:は|も|かけ)?|中に|の段階|を目|をめど|にも/uy;
const SEASON_PREFIX = /(?:[今来昨翌同]|この)(?=[春夏秋冬])/uy;
const SINGLE_KANJI_DAY = /^[一二三四五六七八九]日$/u;

/** Reads the date that begins at the cursor, with its range; undefined where none does. */
export function readJapaneseDate(cursor: Cursor): DateExpression | undefined {
  const start = cursor.at;
  return attempt(cursor, (at) => {
    const list = readDayList(at);
    if (list !== undefined) return list;
    const stretch = readNumberRange(at);
    if (stretch !== undefined) return { ...stretch, start, end: at.at, lang: 'ja' };
    const point = readPoint(at, false);
    if (point === undefined) return undefined;
    if (point.year === undefined && YEARLY.test(at.text.slice(Math.max(0, start - 2), start)))
      return undefined;
    const days = point.day === undefined ? undefined : take(at, DURATION)?.[1];
    if (days !== undefined) {
      const until = { day: { shift: Number(days) - 1, from: 'start' } } as const;
      return { point, until, rule: 'date/ja-duration', start, end: at.at, lang: 'ja' };
    }
    const until = attempt(at, (rest) => {
      const connector = take(rest, CONNECTOR);
      if (connector === undefined) return undefined;
      take(rest, COMMA);
      take(rest, SAME_MONTH);
      return eraOfRange(readPoint(rest, true), point);
    });
    if (until !== undefined) take(at, UNTIL);
    else if (point.season !== undefined && point.year === undefined) take(at, UNTIL);
    const rule = until === undefined ? 'date/ja' : 'date/ja-range';
    return { point, until, rule, start, end: at.at, lang: 'ja' };
  });
}

/** 令和7年度から11年度まで: the era is printed once. */
function eraOfRange(until: DatePoint | undefined, { year, era }: DatePoint): DatePoint | undefined {
  if (until?.shortYear === undefined || era !== true || typeof year !== 'number') return until;
  return { ...until, year: eraStart(year) + until.shortYear, era: true };
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
  const relation = year === undefined ? take(cursor, JA.yearOfMonth)?.[0] : undefined;
  const month = readMonth(cursor);
  if (month !== undefined && relation !== undefined)
    return readInMonth(cursor, { year: shiftOf(relation) }, month);
  if (month !== undefined) return readInMonth(cursor, year, month);
  if (year !== undefined) return { ...year, ...readYearTail(cursor) };
  if (!isEnd && NOT_BEFORE_DAY.test(cursor.text.slice(Math.max(0, cursor.at - 1), cursor.at))) {
    return undefined;
  }
  const follows = take(cursor, JA.next) !== undefined;
  const day = readDay(cursor, isEnd);
  if (day === undefined) return readTail(cursor);
  return withWeekday(cursor, { day, ...(follows && { follows }) });
}

/** What may follow a month: a part, a day, a day with its weekday. */
function readInMonth(
  cursor: Cursor,
  year: Pick<DatePoint, 'year'> | undefined,
  month: NonNullable<DatePoint['month']>,
): DatePoint {
  const part = take(cursor, JA.part);
  if (part !== undefined) return { ...year, month, part: partOf(part[0]) };
  const day = readDay(cursor, true);
  return withWeekday(cursor, { ...year, month, ...(day !== undefined && { day }) });
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
    const era = isWordUnit(at.text, at.at - 1) ? undefined : take(at, JA.eraNumeric);
    if (era !== undefined) {
      const [month, day] = [Number(era[3]), Number(era[4])];
      const year = (ERA_LETTERS[era[1] ?? ''] ?? 0) + Number(era[2]);
      return isMonthDay(month, day) ? { year, month, day, era: true } : undefined;
    }
    const full = take(at, JA.numericDate);
    const short = full === undefined ? (take(at, JA.slashDate) ?? lineSlash(at)) : undefined;
    const [month, day] = full === undefined ? [short?.[1], short?.[2]] : [full[3], full[4]];
    if (!isMonthDay(Number(month), Number(day))) return undefined;
    const year = full === undefined ? {} : { year: Number(full[1]) };
    return withWeekday(at, { ...year, month: Number(month), day: Number(day) });
  });
}

/** 1/12 at the head of a line or in brackets is a date; elsewhere it is as often a fraction. */
function lineSlash(cursor: Cursor): RegExpExecArray | undefined {
  const before = cursor.text.slice(Math.max(0, cursor.at - 2), cursor.at);
  return /(?:^|\n|[●○・■◆*(【-] ?)$/u.test(before) ? take(cursor, JA.plainSlash) : undefined;
}

function isMonthDay(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

function readDay(cursor: Cursor, afterMonth: boolean): DatePoint['day'] {
  return attempt(cursor, (at) => {
    const [later, earlier] = [take(at, JA.daysLater), take(at, JA.daysBefore)];
    const count = japaneseNumber(later?.[1] ?? earlier?.[1] ?? '');
    if (count > 0) return { shift: later === undefined ? -count : count, from: 'context' };
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
  if (half !== undefined) return { part: 'half', half: half[0].startsWith('上') ? 1 : 2 };
  const part = take(cursor, JA.yearPart)?.[0];
  if (part === undefined) return {};
  const halves = /[前後]半/u.exec(part)?.[0];
  return {
    part: partOf(part),
    ...(halves !== undefined && { half: halves === '前半' ? (1 as const) : (2 as const) }),
  };
}

const YEAR_WORDS = /年内|年末|年初|年明け|年頭|年度内|年度末|月内|月末|通年/uy;

/** 年内, 年末, 月末, 第3四半期: the year or month is that of the text. */
function readTail(cursor: Cursor): DatePoint | undefined {
  if (isKanji(cursor.text, cursor.at - 1) || isDigit(cursor.text, cursor.at - 1)) return undefined;
  const word = take(cursor, YEAR_WORDS)?.[0];
  const anchor = { shift: 0, from: 'anchor' } as const;
  if (word === '年明け') return { turn: true, part: 'early' };
  if (word?.startsWith('月')) return { month: anchor, part: partOf(word) };
  if (word !== undefined) {
    return { year: anchor, part: partOf(word), ...(word.includes('度') && { fiscal: true }) };
  }
  const quarter = take(cursor, JA.quarter);
  if (quarter === undefined) return readWeekdayAlone(cursor);
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
