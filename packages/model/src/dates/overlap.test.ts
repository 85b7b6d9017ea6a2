import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDateText, dateText, intervalText, setText } from './arbitrary-edtf.ts';
import { type Edtf, edtfBounds, overlaps, parseEdtf, within } from './index.ts';

function edtf(text: string): Edtf {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(`${text}: ${result.message}`);
  return result.value;
}

const january = { min: '2026-01-01', max: '2026-01-31' };

describe('overlaps', () => {
  it.each([
    ['2026-01-15', '2026-01-15', 'certain'],
    ['2026-01-15', '2026-01-16', 'no'],
    ['2026-01', '2026-01-15', 'possible'],
    ['2026-01', '2026-01', 'possible'],
    ['2026-01-12/2026-01-15', '2026-01-13', 'certain'],
    ['2026-01-12/2026-01-15', '2026-01-15/2026-01-18', 'certain'],
    ['2026-01-12/2026-01-15', '2026-01-16', 'no'],
    ['2006/2022', '2010-05', 'certain'],
    ['2006/2022', '2022-03', 'possible'],
    ['2006~/2022', '2010-05', 'possible'],
    ['2023/..', '2025', 'certain'],
    ['2023/', '2025', 'possible'],
    ['2023/', '2022', 'no'],
    ['../2026-01', '2020', 'certain'],
    ['/2026-01', '2020', 'possible'],
    ['[2026-01-16..]', '2026-01-23', 'possible'],
    ['[2026-01-16..]', '2026-01-15', 'no'],
    ['[2020,2026]', '2023', 'no'],
    ['[2020,2026]', '2019/2027', 'certain'],
    ['[2020,2026]', '2019/2024', 'possible'],
    ['2026-06/2026', '2026-03', 'no'],
    ['2026-01-13T01:00+09:00/2026-01-12T12:30-10:00', '2026-01-12', 'certain'],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(overlaps(edtf(a), edtf(b))).toBe(expected);
    expect(overlaps(edtf(b), edtf(a))).toBe(expected);
  });

  it('a range of days is filled', () => {
    expect(overlaps(edtf('2026-01'), january)).toBe('certain');
    expect(overlaps(edtf('2026-01?'), january)).toBe('possible');
    expect(overlaps(edtf('2026'), january)).toBe('possible');
    expect(overlaps(january, edtf('2025'))).toBe('no');
    expect(overlaps({ min: '2026-01-10' }, edtf('2026-02'))).toBe('certain');
    expect(overlaps({}, edtf('2026-02'))).toBe('certain');
  });
});

describe('within', () => {
  it.each([
    ['2026-01-15', 'certain'],
    ['2026-01', 'certain'],
    ['2026-01~', 'possible'],
    ['2026', 'possible'],
    ['2026-02-01', 'no'],
    ['2026-01-12/2026-01-15', 'certain'],
    ['2026-01-30/2026-02-02', 'no'],
    ['2025/2026-01', 'no'],
    ['2026-01-30/2026', 'possible'],
    ['2026-01-15/..', 'no'],
    ['2026-01-15/', 'possible'],
    ['[2026-01-16..]', 'possible'],
    ['[2026-01-05,2026-02-05]', 'possible'],
  ])('%s lies within January 2026: %s', (text, expected) => {
    expect(within(edtf(text), january)).toBe(expected);
  });
});

describe('any value', () => {
  const value = fc
    .oneof(dateText, intervalText, setText)
    .filter((text) => parseEdtf(text).ok)
    .map(edtf);

  it('is within its own bounds, unless it is qualified', () => {
    fc.assert(
      fc.property(value, (one) => {
        const sure = one.uncertain || one.approximate ? 'possible' : 'certain';
        expect(within(one, edtfBounds(one))).toBe(sure);
      }),
    );
  });

  it('overlaps what it is within, and a day within its bounds at least possibly, if it has no gaps', () => {
    fc.assert(
      fc.property(value, civilDateText, civilDateText, (one, first, second) => {
        const [min, max] = [first, second].sort();
        if (min === undefined || max === undefined) return;
        const inside = within(one, { min, max });
        const shared = overlaps(one, { min, max });
        if (inside === 'certain') expect(shared).toBe('certain');
        if (inside === 'possible') expect(shared).not.toBe('no');
        expect(overlaps({ min, max }, one)).toBe(shared);
      }),
    );
  });
});
