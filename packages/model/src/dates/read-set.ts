import { earliestDay, latestDay } from './bounds.ts';
import type { Cursor } from './cursor.ts';
import type { EdtfDate, EdtfSet } from './edtf.ts';
import { printDate } from './print-edtf.ts';
import { readDate } from './read-date.ts';
import { badShape, badValue, type Refusal, unexpected } from './refusal.ts';

/** Reads a one-of set from its bracket on: `[a..]`, `[..b]`, `[a..b]` or `[a,b,…]`. */
export function readSet(cursor: Cursor): EdtfSet | Refusal {
  const { text } = cursor;
  cursor.at += 1;
  if (text.startsWith('..', cursor.at)) {
    cursor.at += 2;
    const to = readMember(cursor);
    if (to.type === 'refusal') return to;
    return close(cursor, { type: 'set', form: 'range', to, ...flagsOf([to]) });
  }
  const first = readMember(cursor);
  if (first.type === 'refusal') return first;
  if (text.startsWith('..', cursor.at)) return readRange(cursor, first);
  if (text[cursor.at] === ',') return readList(cursor, first);
  if (text[cursor.at] === ']') {
    return badShape(0, 'A set has at least two dates', printDate(first));
  }
  return unexpected(text, cursor.at, 'the set goes on with .. or a comma, or ends with ]');
}

function readRange(cursor: Cursor, from: EdtfDate): EdtfSet | Refusal {
  const { text } = cursor;
  const dots = cursor.at;
  cursor.at = dots + 2;
  if (text[cursor.at] === ']') {
    return close(cursor, { type: 'set', form: 'range', from, ...flagsOf([from]) });
  }
  const to = readMember(cursor);
  if (to.type === 'refusal') return to;
  if (from.precision !== to.precision) {
    return badShape(
      dots + 2,
      `Both ends of a range are of one precision, here the ${from.precision}`,
    );
  }
  const [first, last] = [printDate(from), printDate(to)];
  if (first === last) return badValue(dots, 'A range has two different ends', first);
  if (latestDay(to) < earliestDay(from)) {
    return badValue(dots, 'The range ends before it starts', `[${last}..${first}]`);
  }
  return close(cursor, { type: 'set', form: 'range', from, to, ...flagsOf([from, to]) });
}

function readList(cursor: Cursor, first: EdtfDate): EdtfSet | Refusal {
  const members = [first];
  let last = first;
  while (cursor.text[cursor.at] === ',') {
    cursor.at += 1;
    const at = cursor.at;
    const member = readMember(cursor);
    if (member.type === 'refusal') return member;
    if (earliestDay(member) <= earliestDay(last)) {
      return badValue(at, 'The dates of a set stand in ascending order, each once');
    }
    members.push(member);
    last = member;
  }
  if (cursor.text.startsWith('..', cursor.at)) {
    return badShape(cursor.at, 'A set is a list or a range, not both');
  }
  return close(cursor, { type: 'set', form: 'list', members, ...flagsOf(members) });
}

function readMember(cursor: Cursor): EdtfDate | Refusal {
  const { at } = cursor;
  const date = readDate(cursor);
  if (date.type === 'refusal') return date;
  if (date.precision === 'season') return badShape(at, 'A set has no seasons: write their months');
  if (date.precision === 'time') return badShape(at, 'A set has no times: write the days');
  return date;
}

function close(cursor: Cursor, set: EdtfSet): EdtfSet | Refusal {
  const { text, at } = cursor;
  if (text[at] !== ']') return unexpected(text, at, 'the set ends with ]');
  return at + 1 === text.length ? set : unexpected(text, at + 1, 'nothing follows a set');
}

function flagsOf(dates: readonly EdtfDate[]): { uncertain: boolean; approximate: boolean } {
  return {
    uncertain: dates.some((date) => date.uncertain),
    approximate: dates.some((date) => date.approximate),
  };
}
