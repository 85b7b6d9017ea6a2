import { getDay } from 'date-fns';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { civilDateText } from './arbitrary-edtf.ts';
import { parsePrintedWeekday, WEEKDAYS, weekdayNumber, weekdayOf } from './index.ts';

it.each([
  ['2026-01-12', 'mon'],
  ['2026-01-15', 'thu'],
  ['2024-02-29', 'thu'],
  ['2011-03-11', 'fri'],
  ['0001-01-01', 'mon'],
])('%s is a %s', (date, weekday) => {
  expect(weekdayOf(date)).toBe(weekday);
});

it('what is no civil date has no weekday', () => {
  for (const text of ['2026-02-30', '2026-01', '2026-1-5', '2026-01-15T14:00', '']) {
    expect(weekdayOf(text)).toBeUndefined();
    expect(weekdayNumber(text)).toBeUndefined();
  }
});

it('agrees with date-fns', () => {
  fc.assert(
    fc.property(civilDateText, (date) => {
      expect(weekdayNumber(date)).toBe(getDay(`${date}T12:00:00`));
    }),
  );
});

it.each([
  ['(月)', 'mon'],
  ['（火）', 'tue'],
  ['㈬', 'wed'],
  ['木曜', 'thu'],
  ['金曜日', 'fri'],
  ['土', 'sat'],
  [' (日曜日) ', 'sun'],
  ['（月・祝）', 'mon'],
  ['Mon', 'mon'],
  ['Tues.', 'tue'],
  ['WEDNESDAY', 'wed'],
  ['(Thu)', 'thu'],
  ['Thurs', 'thu'],
  ['Friday', 'fri'],
  ['Saturday', 'sat'],
  ['Ｓｕｎ', 'sun'],
])('reads %s as %s', (text, weekday) => {
  expect(parsePrintedWeekday(text)).toBe(weekday);
});

it.each([
  '',
  '月月',
  '祝',
  '月火',
  '1月',
  '曜日',
  'Mo',
  'Monda',
  'Month',
  'Sund',
  '((月))',
  'mon tue',
])('reads no weekday in "%s"', (text) => {
  expect(parsePrintedWeekday(text)).toBeUndefined();
});

it('lists the days from Sunday on', () => {
  expect(WEEKDAYS.map((weekday) => weekdayOf(`2026-01-${11 + WEEKDAYS.indexOf(weekday)}`))).toEqual(
    WEEKDAYS,
  );
});
