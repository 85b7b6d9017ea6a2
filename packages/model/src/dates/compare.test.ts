import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { dateText, intervalText, setText } from './arbitrary-edtf.ts';
import { compareEdtf, type Edtf, edtfPrecision, parseEdtf, printEdtf } from './index.ts';

function edtf(text: string): Edtf {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(`${text}: ${result.message}`);
  return result.value;
}

const value = fc
  .oneof(dateText, intervalText, setText)
  .filter((text) => parseEdtf(text).ok)
  .map(edtf);

it('sorts open starts first, then by first day, last day, precision and clock', () => {
  const sorted = [
    '../2024',
    '../2026',
    '[2025,2026]',
    '2026-01-01',
    '2026-01-01T09:00',
    '2026-01-01T14:00',
    '2026-01',
    '2026-01-XX',
    '2026',
    '2026?',
    '2026~',
    '2026-XX',
    '2026/2027',
    '2026/..',
    '2026-02',
  ];
  const values = sorted.map(edtf);
  expect(values.toReversed().sort(compareEdtf).map(printEdtf)).toStrictEqual(sorted);
});

it.each([
  ['2026', 'year'],
  ['2026-22', 'season'],
  ['2026-01-15T14:00', 'time'],
  ['2006/2022-03', 'year'],
  ['../2026-01-15', 'day'],
  ['[2025-01,2026-01-15]', 'month'],
])('%s is given to the %s', (text, precision) => {
  expect(edtfPrecision(edtf(text))).toBe(precision);
});

it('is a total order: reflexive, antisymmetric, transitive, equal only to itself', () => {
  fc.assert(
    fc.property(value, value, value, (a, b, c) => {
      expect(compareEdtf(a, a)).toBe(0);
      expect(compareEdtf(a, b) + compareEdtf(b, a)).toBe(0);
      expect(compareEdtf(a, b) === 0).toBe(printEdtf(a) === printEdtf(b));
      const [x, y, z] = [a, b, c].sort(compareEdtf);
      if (x && y && z) expect(compareEdtf(x, z)).toBeLessThanOrEqual(0);
    }),
  );
});
