import { type Cursor, twoDigits } from './cursor.ts';
import type { EdtfTime } from './edtf.ts';
import { badShape, badValue, type Refusal } from './refusal.ts';

/** Offsets in use run from UTC-12 to UTC+14. */
const EARLIEST_OFFSET = -12 * 60;
const LATEST_OFFSET = 14 * 60;

/** Reads `Thh:mm` or `Thh:mm:ss` and the offset behind a day; a time takes no qualifier. */
export function readTime(
  cursor: Cursor,
  year: number,
  month: number,
  day: number,
): EdtfTime | Refusal {
  const { text } = cursor;
  const at = cursor.at + 1;
  const hour = twoDigits(text, at);
  const minute = text[at + 2] === ':' ? twoDigits(text, at + 3) : -1;
  if (hour < 0 || minute < 0) return badShape(at, 'A time is written hh:mm');
  if (hour > 23) return badValue(at, 'Hours are 00 to 23; midnight is 00:00 of the next day');
  if (minute > 59) return badValue(at + 3, 'Minutes are 00 to 59');
  cursor.at = at + 5;
  const second = readSecond(cursor);
  if (typeof second === 'object') return second;
  const offset = readOffset(cursor);
  if (typeof offset === 'object') return offset;
  if (/^[?~%]/u.test(text.slice(cursor.at, cursor.at + 1))) {
    return badShape(cursor.at, 'A time takes no ?, ~ or %: qualify the day and leave the time out');
  }
  return {
    type: 'date',
    precision: 'time',
    year,
    month,
    day,
    hour,
    minute,
    ...(second === undefined ? {} : { second }),
    ...(offset === undefined ? {} : { offset }),
    uncertain: false,
    approximate: false,
  };
}

function readSecond(cursor: Cursor): number | undefined | Refusal {
  const { text, at } = cursor;
  if (text[at] !== ':') return undefined;
  const second = twoDigits(text, at + 1);
  if (second < 0) return badShape(at + 1, 'Seconds have two digits');
  if (second > 59) return badValue(at + 1, 'Seconds are 00 to 59');
  if (text[at + 3] === '.') return badShape(at + 3, 'A time has no fraction of a second');
  cursor.at = at + 3;
  return second;
}

function readOffset(cursor: Cursor): number | undefined | Refusal {
  const { text, at } = cursor;
  const sign = text[at];
  if (sign === 'Z') {
    cursor.at = at + 1;
    return 0;
  }
  if (sign !== '+' && sign !== '-') return undefined;
  const hours = twoDigits(text, at + 1);
  const minutes = text[at + 3] === ':' ? twoDigits(text, at + 4) : 0;
  if (hours < 0 || minutes < 0) return badShape(at, 'An offset is written Z, +hh:mm or -hh:mm');
  const offset = (sign === '-' ? -1 : 1) * (hours * 60 + minutes);
  if (minutes > 59 || offset < EARLIEST_OFFSET || offset > LATEST_OFFSET) {
    return badValue(at, 'Offsets from UTC run from -12:00 to +14:00');
  }
  if (sign === '-' && offset === 0) return badValue(at, 'UTC itself is written Z');
  cursor.at = text[at + 3] === ':' ? at + 6 : at + 3;
  return offset;
}
