import { attempt, type Cursor, looksAt, take } from './cursor.ts';
import type { DatePart, DatePoint, Shift } from './date-expression.ts';
import {
  countOf,
  EN,
  fullYear,
  ordinalNumber,
  seasonCode,
  weekdayNumberOf,
} from './english-grammar.ts';

type ReadMonth = (cursor: Cursor) => DatePoint | undefined;

const anchor = (shift: number): Shift => ({ shift, from: 'anchor' });
const context = (shift: number): Shift => ({ shift, from: 'context' });

/** Reads dates that are relative, vague or coarser than a month: yesterday, mid-2027, the third quarter, FY2028. */
export function readLoosePoint(cursor: Cursor, readMonth: ReadMonth): DatePoint | undefined {
  return (
    attempt(cursor, readFiscal) ??
    attempt(cursor, readQuarter) ??
    attempt(cursor, readYearEnd) ??
    attempt(cursor, (at) => readPart(at, readMonth)) ??
    attempt(cursor, readSeason) ??
    attempt(cursor, readSeasonAlone) ??
    attempt(cursor, readWeek) ??
    attempt(cursor, readRelativeDay) ??
    attempt(cursor, readRelativeUnit) ??
    attempt(cursor, (at) => readRelativeName(at, readMonth))
  );
}

function readFiscal(cursor: Cursor): DatePoint | undefined {
  const match = take(cursor, EN.fiscal);
  if (match === undefined) return undefined;
  const [, first = '', second] = match;
  // FY2027-28 is named for the year in which it ends.
  return { year: fullYear(second ?? first), fiscal: true };
}

function readQuarter(cursor: Cursor): DatePoint | undefined {
  const joined = take(cursor, EN.yearQuarter);
  if (joined !== undefined) return { year: Number(joined[1]), season: 32 + Number(joined[2]) };
  const word = take(cursor, EN.quarter);
  const code = word === undefined ? take(cursor, EN.quarterCode) : undefined;
  const quarter = word === undefined ? Number(code?.[1]) : ordinalNumber(word[1] ?? '');
  if (!(quarter >= 1 && quarter <= 4)) return undefined;
  const season = 32 + quarter;
  const fiscal = attempt(cursor, readFiscal);
  if (fiscal !== undefined) return { ...fiscal, part: 'half' };
  const year = take(cursor, EN.year);
  if (year !== undefined) return { year: Number(year[0]), season };
  const relative = attempt(cursor, readRelativeUnit);
  if (relative?.year !== undefined) return { year: relative.year, season };
  trimSpace(cursor);
  return { year: anchor(0), season };
}

/** The pattern took the space that only a year after it would need. */
function trimSpace(cursor: Cursor): void {
  while (cursor.text[cursor.at - 1] === ' ') cursor.at -= 1;
}

function readYearEnd(cursor: Cursor): DatePoint | undefined {
  const match = take(cursor, EN.yearEnd);
  if (match === undefined || looksAt(cursor, / (?:of )?\d{4}/uy)) return undefined;
  return match[1]?.toLowerCase() === 'month'
    ? { month: anchor(0), part: 'end' }
    : { year: anchor(0), part: 'end' };
}

function partOf(words: string): DatePart {
  if (/half|h[12]|[12]h/iu.test(words)) return 'half';
  if (/early|start|beginning/iu.test(words)) return 'early';
  if (/mid/iu.test(words)) return 'mid';
  return /end/iu.test(words) ? 'end' : 'late';
}

/** mid-2027, early March, late last year, the end of July, the start of the year. */
function readPart(cursor: Cursor, readMonth: ReadMonth): DatePoint | undefined {
  const match = take(cursor, EN.part);
  if (match === undefined) return undefined;
  const part = partOf(match[0]);
  const half: Pick<DatePoint, 'half'> =
    part !== 'half' ? {} : { half: /second|h2|2h/iu.test(match[0]) ? 2 : 1 };
  const month = readMonth(cursor);
  if (month !== undefined) return month.day === undefined ? { ...month, part } : undefined;
  const season = attempt(cursor, readSeason);
  if (season !== undefined) return { ...season, part };
  const year = take(cursor, EN.year);
  if (year !== undefined) return { year: Number(year[0]), part, ...half };
  const relative = attempt(cursor, readRelativeUnit);
  return relative === undefined ? undefined : { ...relative, part, ...half };
}

/** spring 2027, the summer of 2026; alone only after `this` and the like, since they are verbs and nouns. */
function readSeason(cursor: Cursor): DatePoint | undefined {
  take(cursor, EN.the);
  const match = take(cursor, EN.season);
  if (match === undefined) return undefined;
  if (take(cursor, EN.ofThe) === undefined && take(cursor, EN.comma) === undefined)
    return undefined;
  const year = take(cursor, EN.year);
  const season = seasonCode(match[1] ?? '');
  if (year !== undefined) return { year: Number(year[0]), season };
  const relative = readRelativeUnit(cursor)?.year;
  return relative === undefined ? undefined : { year: relative, season };
}

/** since the summer: the nearest one; after other words a season is a noun or a verb. */
function readSeasonAlone(cursor: Cursor): DatePoint | undefined {
  const before = cursor.text.slice(Math.max(0, cursor.at - 16), cursor.at);
  if (!/(?:since|by|before|until|till|during|over) $/iu.test(before)) return undefined;
  if (take(cursor, EN.the) === undefined) return undefined;
  const match = take(cursor, EN.seasonAlone);
  return match === undefined ? undefined : { season: seasonCode(match[1] ?? '') };
}

/** last week */
function readWeek(cursor: Cursor): DatePoint | undefined {
  const word = take(cursor, EN.week)?.[1]?.toLowerCase();
  if (word === undefined) return undefined;
  return { week: ['last', 'this', 'next'].indexOf(word) - 1 };
}

function readRelativeDay(cursor: Cursor): DatePoint | undefined {
  const away = take(cursor, EN.daysAway);
  if (away !== undefined) {
    const [, count = '', unit = '', way] = away;
    const days = (/^a$/iu.test(count) ? 1 : countOf(count)) * (/week/iu.test(unit) ? 7 : 1);
    // Weeks ago are seldom counted to the day.
    if (way?.toLowerCase() === 'ago')
      return /week/iu.test(unit) ? undefined : { day: anchor(-days) };
    return { day: context(way?.toLowerCase() === 'later' ? days : -days) };
  }
  const apart = take(cursor, EN.daysApart);
  if (apart !== undefined) {
    // Of "on Tuesday, a day after the report" the words date the report.
    const [, count = '', side] = apart;
    const days = /^(?:a|one)$/iu.test(count) ? 1 : countOf(count);
    return { day: context(side?.toLowerCase() === 'after' ? -days : days) };
  }
  const word = take(cursor, EN.relativeDay)?.[1]?.toLowerCase();
  if (word === undefined) return undefined;
  if (/^(?:today|tonight)/u.test(word)) return { day: anchor(0) };
  if (word === 'yesterday') return { day: anchor(-1) };
  if (word === 'tomorrow') return { day: anchor(1) };
  if (/before|previous|earlier/u.test(word)) return { day: context(-1) };
  return { day: context(/same|that/u.test(word) ? 0 : 1) };
}

/** last year, this month, late last year. */
export function readRelativeUnit(cursor: Cursor): DatePoint | undefined {
  const match = take(cursor, EN.relativeUnit);
  if (match === undefined) return undefined;
  const words = (match[1] ?? '').toLowerCase();
  const shift = /last/u.test(words)
    ? anchor(-1)
    : /next/u.test(words)
      ? anchor(1)
      : /following/u.test(words)
        ? context(1)
        : /previous/u.test(words)
          ? context(-1)
          : /same|that/u.test(words)
            ? context(0)
            : anchor(0);
  const part = /late|early/u.test(words) ? { part: partOf(words) } : {};
  // "the year" and "the month" alone say nothing; after "the end of" they are those of the text.
  const bare =
    words === 'the' && !/of $/u.test(cursor.text.slice(Math.max(0, match.index - 3), match.index));
  if (bare) return undefined;
  return match[2]?.toLowerCase() === 'month' ? { month: shift, ...part } : { year: shift, ...part };
}

/** last November, next Monday, this spring. */
function readRelativeName(cursor: Cursor, readMonth: ReadMonth): DatePoint | undefined {
  const match = take(cursor, EN.relativeName);
  if (match === undefined) return undefined;
  const words = (match[1] ?? '').toLowerCase();
  const direction = /last|past|earlier/u.test(words)
    ? 'past'
    : /next|following|coming|later/u.test(words)
      ? 'future'
      : undefined;
  const weekday = take(cursor, EN.weekday);
  if (weekday !== undefined)
    return {
      weekday: weekdayNumberOf(weekday[1] ?? ''),
      ...(words === 'this' ? { week: 0 } : { direction }),
    };
  const season = take(cursor, EN.season);
  if (season !== undefined) {
    const year: DatePoint = direction === undefined ? { year: anchor(0) } : { direction };
    return { ...year, season: seasonCode(season[1] ?? '') };
  }
  const month = readMonth(cursor);
  if (month === undefined || month.year !== undefined) return month;
  return direction === undefined ? { ...month, year: anchor(0) } : { ...month, direction };
}
