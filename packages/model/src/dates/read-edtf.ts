import { earliestDay, latestDay } from './bounds.ts';
import type { Cursor } from './cursor.ts';
import type { Edtf, EdtfDate, EdtfEnd, EdtfTime } from './edtf.ts';
import { readDate } from './read-date.ts';
import { readSet } from './read-set.ts';
import { badShape, badValue, type Refusal, unexpected } from './refusal.ts';

/** Reads one EDTF value that fills the whole text, or says where and why it is none. */
export function readEdtf(text: string): Edtf | Refusal {
  const cursor = { text, at: 0 };
  if (text.startsWith('[')) return readSet(cursor);
  const start = readEnd(cursor);
  if (typeof start === 'object' && start.type === 'refusal') return start;
  if (cursor.at < text.length) return readInterval(cursor, start);
  if (typeof start === 'object') return start;
  return badShape(0, 'An interval has at least one date');
}

function readInterval(cursor: Cursor, start: EdtfEnd): Edtf | Refusal {
  const { text } = cursor;
  const slash = cursor.at;
  if (text[slash] !== '/') return unexpected(text, slash, 'a date ends here');
  cursor.at = slash + 1;
  const end = readEnd(cursor);
  if (typeof end === 'object' && end.type === 'refusal') return end;
  if (cursor.at < text.length) return unexpected(text, cursor.at, 'an interval ends here');
  const fault = faultOfEnds(text, slash, start, end);
  if (fault !== undefined) return fault;
  return {
    type: 'interval',
    start,
    end,
    uncertain: isUncertain(start) || isUncertain(end),
    approximate: isApproximate(start) || isApproximate(end),
  };
}

/** An end of an interval is `..`, nothing, or a date. */
function readEnd(cursor: Cursor): EdtfEnd | Refusal {
  const { text, at } = cursor;
  if (at === text.length || text[at] === '/') return 'unknown';
  if (!text.startsWith('..', at)) return readDate(cursor);
  cursor.at = at + 2;
  return 'open';
}

function faultOfEnds(
  text: string,
  slash: number,
  start: EdtfEnd,
  end: EdtfEnd,
): Refusal | undefined {
  if (isSeason(start) || isSeason(end)) {
    return badShape(
      isSeason(start) ? 0 : slash + 1,
      'A season is no end of an interval: write its month',
    );
  }
  if (typeof start === 'string' || typeof end === 'string') {
    const both = typeof start === 'string' && typeof end === 'string';
    return both ? badShape(0, 'An interval has at least one date') : undefined;
  }
  const [first, last] = [text.slice(0, slash), text.slice(slash + 1)];
  if (first === last) return badValue(slash, 'An interval has two different ends', first);
  if (!endsBefore(end, start)) return undefined;
  return badValue(slash, 'The interval ends before it starts', `${last}/${first}`);
}

/** Whether every reading of `end` lies before every reading of `start`. */
function endsBefore(end: EdtfDate, start: EdtfDate): boolean {
  if (end.precision === 'time' && start.precision === 'time') {
    // Clocks of two zones compare as instants: a flight can land on an earlier date than it left.
    if (end.offset !== undefined && start.offset !== undefined) {
      return minuteOf(end) - end.offset < minuteOf(start) - start.offset;
    }
    if (end.offset === start.offset) return minuteOf(end) < minuteOf(start);
  }
  return latestDay(end) < earliestDay(start);
}

function minuteOf(time: EdtfTime): number {
  // 2,000 years on: five cycles of the calendar, clear of the years Date.UTC takes for 19xx.
  const day = Date.UTC(time.year + 2000, time.month - 1, time.day) / 60_000;
  return day + time.hour * 60 + time.minute + (time.second ?? 0) / 60;
}

function isSeason(end: EdtfEnd): boolean {
  return typeof end === 'object' && end.precision === 'season';
}

function isUncertain(end: EdtfEnd): boolean {
  return typeof end === 'object' && end.uncertain;
}

function isApproximate(end: EdtfEnd): boolean {
  return typeof end === 'object' && end.approximate;
}
