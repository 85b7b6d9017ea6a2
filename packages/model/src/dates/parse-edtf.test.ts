import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearlyDateText } from './arbitrary-edtf.ts';
import { parseEdtf } from './index.ts';

const certain = { uncertain: false, approximate: false };
const date = (fields: object) => ({ type: 'date', ...certain, ...fields });
const year = (value: number) => date({ precision: 'year', year: value, unspecifiedDigits: 0 });
const day = (y: number, m: number, d: number) =>
  date({ precision: 'day', year: y, month: m, day: d });

describe('parseEdtf reads', () => {
  it.each([
    ['2026', year(2026)],
    ['0001', year(1)],
    ['9999', year(9999)],
    ['2025-10', date({ precision: 'month', year: 2025, month: 10 })],
    ['2024-02-29', day(2024, 2, 29)],
    ['2026~', { ...year(2026), approximate: true }],
    ['2026-01-15?', { ...day(2026, 1, 15), uncertain: true }],
    ['2026%', { ...year(2026), uncertain: true, approximate: true }],
    ['2026-21', date({ precision: 'season', year: 2026, season: 'spring' })],
    ['2026-24~', date({ precision: 'season', year: 2026, season: 'winter', approximate: true })],
    ['201X', date({ precision: 'year', year: 2010, unspecifiedDigits: 1 })],
    ['20XX', date({ precision: 'year', year: 2000, unspecifiedDigits: 2 })],
    ['2026-XX', date({ precision: 'month', year: 2026 })],
    ['2026-01-XX', date({ precision: 'day', year: 2026, month: 1 })],
    ['2026-XX-XX', date({ precision: 'day', year: 2026 })],
    ['2026-01-15T14:00', date({ ...day(2026, 1, 15), precision: 'time', hour: 14, minute: 0 })],
    [
      '2026-01-15T14:00:30-05:00',
      date({
        ...day(2026, 1, 15),
        precision: 'time',
        hour: 14,
        minute: 0,
        second: 30,
        offset: -300,
      }),
    ],
    [
      '2026-01-12/2026-01-15',
      { type: 'interval', start: day(2026, 1, 12), end: day(2026, 1, 15), ...certain },
    ],
    [
      '2006~/2022',
      {
        type: 'interval',
        start: { ...year(2006), approximate: true },
        end: year(2022),
        uncertain: false,
        approximate: true,
      },
    ],
    ['2023/..', { type: 'interval', start: year(2023), end: 'open', ...certain }],
    ['2023/', { type: 'interval', start: year(2023), end: 'unknown', ...certain }],
    ['../2026', { type: 'interval', start: 'open', end: year(2026), ...certain }],
    ['/2026', { type: 'interval', start: 'unknown', end: year(2026), ...certain }],
    ['[2026-01-16..]', { type: 'set', form: 'range', from: day(2026, 1, 16), ...certain }],
    ['[..2026]', { type: 'set', form: 'range', to: year(2026), ...certain }],
    [
      '[2026-01-16..2026-01-23]',
      { type: 'set', form: 'range', from: day(2026, 1, 16), to: day(2026, 1, 23), ...certain },
    ],
    ['[2025,2026]', { type: 'set', form: 'list', members: [year(2025), year(2026)], ...certain }],
  ])('%s', (text, value) => {
    expect(parseEdtf(text)).toStrictEqual({ ok: true, value });
  });

  it('intervals of mixed precision, and with one end inside the other', () => {
    for (const text of [
      '2025-10/2026-01-15',
      '2026-06/2026',
      '2026/2026-06',
      '2026-01-31/2026-01',
    ]) {
      expect(parseEdtf(text), text).toMatchObject({ ok: true });
    }
  });

  it('a flight over the date line, which lands on an earlier date than it left', () => {
    expect(parseEdtf('2026-01-13T01:00+09:00/2026-01-12T12:30-10:00')).toMatchObject({ ok: true });
    expect(parseEdtf('2026-01-13T01:00+09:00/2026-01-12T05:00-10:00')).toMatchObject({ ok: false });
  });
});

describe('any text', () => {
  it('gets an answer, its fault lies inside it, and a replacement is itself a date', () => {
    fc.assert(
      fc.property(fc.oneof(nearlyDateText, fc.string({ unit: 'binary' })), (text) => {
        const result = parseEdtf(text);
        if (result.ok) return;
        expect(result.offset).toBeGreaterThanOrEqual(0);
        expect(result.offset).toBeLessThanOrEqual(text.length);
        expect(result.message).not.toMatch(/\p{Cc}|\p{Cf}/u);
        if (result.replacement === undefined) return;
        expect(result.replacement).not.toBe(text);
        expect(parseEdtf(result.replacement)).toMatchObject({ ok: true });
        expect(result.hint).toContain(result.replacement);
      }),
      { numRuns: 3000 },
    );
  });
});
