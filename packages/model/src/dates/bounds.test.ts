import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { dateText, intervalText, setText } from './arbitrary-edtf.ts';
import { edtfBounds, isCivilDate, parseEdtf } from './index.ts';

function bounds(text: string) {
  const result = parseEdtf(text);
  return result.ok ? edtfBounds(result.value) : undefined;
}

it.each([
  ['2026', '2026-01-01', '2026-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2026-01-15', '2026-01-15', '2026-01-15'],
  ['2026-01-15T23:30-10:00', '2026-01-15', '2026-01-15'],
  ['2026~', '2026-01-01', '2026-12-31'],
  ['2026-21', '2026-03-01', '2026-05-31'],
  ['2026-23', '2026-09-01', '2026-11-30'],
  ['2027-24', '2027-12-01', '2028-02-29'],
  ['9999-24', '9999-12-01', '9999-12-31'],
  ['201X', '2010-01-01', '2019-12-31'],
  ['20XX', '2000-01-01', '2099-12-31'],
  ['2026-XX', '2026-01-01', '2026-12-31'],
  ['2026-02-XX', '2026-02-01', '2026-02-28'],
  ['2026-XX-XX', '2026-01-01', '2026-12-31'],
  ['2006/2022-03', '2006-01-01', '2022-03-31'],
  ['2026-06/2026', '2026-06-01', '2026-12-31'],
  ['2026/2026-06', '2026-01-01', '2026-06-30'],
  ['2026-01-13T01:00+09:00/2026-01-12T12:30-10:00', '2026-01-12', '2026-01-13'],
  ['../2026-01', undefined, '2026-01-31'],
  ['/2026-01', undefined, '2026-01-31'],
  ['2023/..', '2023-01-01', undefined],
  ['2023/', '2023-01-01', undefined],
  ['[2026-01-16..]', '2026-01-16', undefined],
  ['[..2026-01]', undefined, '2026-01-31'],
  ['[2026-01-16..2026-01-23]', '2026-01-16', '2026-01-23'],
  ['[2023,2025,2026]', '2023-01-01', '2026-12-31'],
  ['[2026,2026-02]', '2026-01-01', '2026-12-31'],
])('%s stands for days from %s to %s', (text, min, max) => {
  const expected = { ...(min && { min }), ...(max && { max }) };
  expect(bounds(text)).toStrictEqual(expected);
});

it('bounds are real dates, in order, and one is always there', () => {
  fc.assert(
    fc.property(fc.oneof(dateText, intervalText, setText), (text) => {
      const found = bounds(text);
      fc.pre(found !== undefined);
      const { min, max } = found ?? {};
      const given = [min, max].filter((date) => date !== undefined);
      expect(given).not.toHaveLength(0);
      expect(given.every(isCivilDate)).toBe(true);
      expect(given).toStrictEqual([...given].sort());
    }),
  );
});
