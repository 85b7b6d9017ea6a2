import { daysInMonth, pad } from './civil-date.ts';
import { type Cursor, fourDigits, isDigit, twoDigits } from './cursor.ts';
import { type EdtfDate, SEASONS } from './edtf.ts';
import { readTime } from './read-time.ts';
import { badShape, badValue, type Refusal } from './refusal.ts';

const MONTH_NAMES =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** Reads one date with its qualifier and leaves the cursor behind it. */
export function readDate(cursor: Cursor): EdtfDate | Refusal {
  const { text, at } = cursor;
  const year = fourDigits(text, at);
  if (year < 0) return readUnspecifiedYear(cursor);
  if (isDigit(text, at + 4)) {
    return badShape(at + 4, 'A year has four digits; years run from 0001 to 9999');
  }
  if (year === 0) return badValue(at, 'There is no year 0000: years run from 0001 to 9999');
  cursor.at = at + 4;
  if (text[at + 4] === '-') return readMonth(cursor, year);
  const { uncertain, approximate } = readQualifier(cursor);
  return { type: 'date', precision: 'year', year, unspecifiedDigits: 0, uncertain, approximate };
}

function readUnspecifiedYear(cursor: Cursor): EdtfDate | Refusal {
  const { text, at } = cursor;
  if (at === text.length) return badShape(at, 'Ends too early: a date is missing');
  const century = twoDigits(text, at);
  const tens = isDigit(text, at + 2) ? text.charCodeAt(at + 2) - 48 : -1;
  if (century < 0 || text[at + 3] !== 'X' || (tens < 0 && text[at + 2] !== 'X')) {
    if (/^[\dX]{4}/u.test(text.slice(at, at + 4))) {
      return badShape(at, 'X stands for the last digit of a year (201X) or the last two (20XX)');
    }
    return badShape(at, 'A date starts with a year of four digits');
  }
  const unspecifiedDigits = tens < 0 ? 2 : 1;
  const year = century * 100 + (tens < 0 ? 0 : tens * 10);
  if (year === 0) return badValue(at, 'Years run from 0001 to 9999: this would begin at 0000');
  cursor.at = at + 4;
  if (text[cursor.at] === '-') {
    return badShape(cursor.at, 'A year with unspecified digits stands alone, without a month');
  }
  const { uncertain, approximate } = readQualifier(cursor);
  return { type: 'date', precision: 'year', year, unspecifiedDigits, uncertain, approximate };
}

function readMonth(cursor: Cursor, year: number): EdtfDate | Refusal {
  const { text } = cursor;
  const at = cursor.at + 1;
  const month = twoDigits(text, at);
  if (month < 0) {
    return text.startsWith('XX', at)
      ? readUnspecifiedMonth(cursor, year)
      : badShape(at, 'A month has two digits, 01 to 12, or is XX');
  }
  cursor.at = at + 2;
  if (month > 20 && month < 25) return readSeason(cursor, year, month);
  if (month < 1 || month > 12) {
    return badValue(
      at,
      `There is no month ${pad(month, 2)}: months are 01 to 12, seasons 21 to 24`,
    );
  }
  if (text[cursor.at] === '-') return readDay(cursor, year, month);
  const { uncertain, approximate } = readQualifier(cursor);
  return { type: 'date', precision: 'month', year, month, uncertain, approximate };
}

function readSeason(cursor: Cursor, year: number, code: number): EdtfDate | Refusal {
  const season = SEASONS[code - 21];
  if (season === undefined || cursor.text[cursor.at] === '-') {
    return badShape(cursor.at, 'A season has no day');
  }
  const { uncertain, approximate } = readQualifier(cursor);
  return { type: 'date', precision: 'season', year, season, uncertain, approximate };
}

function readUnspecifiedMonth(cursor: Cursor, year: number): EdtfDate | Refusal {
  cursor.at += 3;
  const precision = cursor.text[cursor.at] === '-' ? 'day' : 'month';
  if (precision === 'day') {
    if (!cursor.text.startsWith('XX', cursor.at + 1)) {
      return badShape(cursor.at + 1, 'The day of an unspecified month is unspecified too: XX');
    }
    cursor.at += 3;
  }
  const { uncertain, approximate } = readQualifier(cursor);
  return { type: 'date', precision, year, uncertain, approximate };
}

function readDay(cursor: Cursor, year: number, month: number): EdtfDate | Refusal {
  const { text } = cursor;
  const at = cursor.at + 1;
  const day = twoDigits(text, at);
  if (day < 0 && !text.startsWith('XX', at)) {
    return badShape(at, 'A day has two digits, 01 to 31, or is XX');
  }
  cursor.at = at + 2;
  if (day < 0) {
    const { uncertain, approximate } = readQualifier(cursor);
    return { type: 'date', precision: 'day', year, month, uncertain, approximate };
  }
  const days = daysInMonth(year, month);
  if (day > days) return badValue(at, `${MONTH_NAMES[month - 1]} ${year} has ${days} days`);
  if (day === 0) return badValue(at, 'There is no day 00: days are 01 to 31');
  if (text[cursor.at] === 'T') return readTime(cursor, year, month, day);
  const { uncertain, approximate } = readQualifier(cursor);
  return { type: 'date', precision: 'day', year, month, day, uncertain, approximate };
}

const PLAIN = { uncertain: false, approximate: false };
const UNCERTAIN = { uncertain: true, approximate: false };
const APPROXIMATE = { uncertain: false, approximate: true };
const BOTH = { uncertain: true, approximate: true };

function readQualifier(cursor: Cursor): typeof PLAIN {
  const sign = cursor.text[cursor.at];
  if (sign !== '?' && sign !== '~' && sign !== '%') return PLAIN;
  cursor.at += 1;
  if (sign === '?') return UNCERTAIN;
  return sign === '~' ? APPROXIMATE : BOTH;
}
