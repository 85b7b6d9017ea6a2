import * as fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { civilDateText } from './arbitrary-edtf.ts';
import { civilDateElsewhere, isTimeZone } from './index.ts';

afterEach(() => vi.unstubAllEnvs());

describe('isTimeZone', () => {
  it.each([
    'Asia/Tokyo',
    'Pacific/Honolulu',
    'America/New_York',
    'America/Argentina/Buenos_Aires',
    'US/Hawaii',
    'Etc/GMT+5',
    'UTC',
  ])('knows %s', (name) => expect(isTimeZone(name)).toBe(true));
  it.each([
    '',
    'JST',
    'EST',
    'Japan',
    '+09:00',
    'asia/tokyo',
    'Asia/Edo',
    'Asia/Tokyo ',
    'Mars/Base',
    'Foo/+09',
    '米国時間',
  ])('refuses "%s"', (name) => expect(isTimeZone(name)).toBe(false));
});

describe('civilDateElsewhere', () => {
  const honolulu = 'Pacific/Honolulu';
  const newYork = 'America/New_York';
  const tokyo = 'Asia/Tokyo';

  it.each([
    ['2026-01-12', 'evening', honolulu, tokyo, '2026-01-13'],
    ['2026-01-12', 'night', honolulu, tokyo, '2026-01-13'],
    ['2026-01-12', 'morning', honolulu, tokyo, undefined],
    ['2026-01-15', '14:00', newYork, tokyo, '2026-01-16'],
    ['2026-01-15', '09:59', newYork, tokyo, '2026-01-15'],
    ['2026-01-15', '10:00', newYork, tokyo, '2026-01-16'],
    ['2026-01-15', 'afternoon', newYork, tokyo, '2026-01-16'],
    ['2026-01-15', 'morning', newYork, tokyo, undefined],
    ['2026-01-16', 'morning', tokyo, newYork, '2026-01-15'],
    ['2026-01-15', 'night', tokyo, tokyo, undefined],
    ['2026-01-15', '23:59', tokyo, tokyo, '2026-01-15'],
    ['2025-12-31', '15:00', 'UTC', tokyo, '2026-01-01'],
  ])('%s %s in %s is, in %s, %s', (date, time, zone, target, expected) => {
    expect(civilDateElsewhere({ date, time, zone }, target)).toBe(expected);
  });

  it('keeps daylight saving time right', () => {
    const at = (date: string, time: string) =>
      civilDateElsewhere({ date, time, zone: newYork }, tokyo);
    // 10:30 is 00:30 in Tokyo in winter and 23:30 in summer, from 8 March 2026 on.
    expect(at('2026-03-07', '10:30')).toBe('2026-03-08');
    expect(at('2026-03-08', '10:30')).toBe('2026-03-08');
    expect(at('2026-11-01', '10:30')).toBe('2026-11-02');
  });

  it('says nothing of a clock time that was skipped, or that came twice on two dates', () => {
    const at = (time: string, target: string, date = '2026-11-01') =>
      civilDateElsewhere({ date, time, zone: newYork }, target);
    expect(at('02:30', tokyo, '2026-03-08')).toBeUndefined();
    // 01:30 came at 05:30 and at 06:30 UTC: one date in Tokyo, two where midnight is 06:00 UTC.
    expect(at('01:30', tokyo)).toBe('2026-11-01');
    expect(at('01:30', 'Etc/GMT+6')).toBeUndefined();
  });

  it('never shifts a date without a time, and takes no bad value', () => {
    const zone = honolulu;
    expect(civilDateElsewhere({ date: '2026-01-12', zone }, tokyo)).toBeUndefined();
    expect(civilDateElsewhere({ date: '2026-01-12', zone }, zone)).toBeUndefined();
    for (const date of ['2026-02-30', '2026-01', '2026-01-12~', '2026-01-12/2026-01-15']) {
      expect(civilDateElsewhere({ date, time: '20:00', zone }, tokyo)).toBeUndefined();
    }
    for (const time of ['24:00', '9:00', 'noon', 'constructor', '']) {
      expect(civilDateElsewhere({ date: '2026-01-12', time, zone }, tokyo)).toBeUndefined();
    }
    const moment = { date: '2026-01-12', time: '20:00' };
    expect(civilDateElsewhere({ ...moment, zone: 'HST' }, tokyo)).toBeUndefined();
    expect(civilDateElsewhere({ ...moment, zone }, 'JST')).toBeUndefined();
    expect(civilDateElsewhere({ date: '9999-12-31', time: '20:00', zone }, tokyo)).toBeUndefined();
    expect(
      civilDateElsewhere({ date: '0001-01-01', time: '05:00', zone: tokyo }, zone),
    ).toBeUndefined();
  });

  it('stays within a day of the date, and is the date itself at home', () => {
    fc.assert(
      fc.property(
        civilDateText,
        fc.constantFrom('00:00', '12:00', '23:59', 'afternoon'),
        fc.constantFrom(honolulu, newYork, tokyo, 'Europe/Paris', 'UTC'),
        fc.constantFrom(honolulu, newYork, tokyo, 'Europe/Paris', 'UTC'),
        (date, time, zone, target) => {
          const found = civilDateElsewhere({ date, time, zone }, target);
          if (zone === target) expect(found ?? date).toBe(date);
          if (found === undefined) return;
          const days = (Date.parse(found) - Date.parse(date)) / 86_400_000;
          expect(Math.abs(days)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  it('does not depend on the zone of the machine', () => {
    const offsets = new Set<number>();
    for (const machine of ['Pacific/Apia', 'America/Los_Angeles', 'UTC']) {
      vi.stubEnv('TZ', machine);
      offsets.add(new Date(2026, 0, 1).getTimezoneOffset());
      const moment = { date: '2011-12-30', time: '20:00', zone: honolulu };
      expect(civilDateElsewhere(moment, tokyo)).toBe('2011-12-31');
    }
    expect(offsets.size).toBe(3);
  });
});
