import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatLineRange, parseLineRange } from './index.ts';

test('reads one line and a range', () => {
  expect(parseLineRange('7')).toEqual({ first: 7, last: 7 });
  expect(parseLineRange('15-16')).toEqual({ first: 15, last: 16 });
});

test.each([
  '',
  '0',
  '-1',
  '16-15',
  '1-',
  '1,2',
  '1.5',
  ' 7',
  '07',
  '１５',
  '1-2-3',
  '9'.repeat(400),
])('refuses "%s"', (text) => {
  expect(parseLineRange(text)).toBeUndefined();
});

test('what is written is read back the same', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999 }), fc.nat(999), (first, more) => {
      const range = { first, last: first + more };
      expect(parseLineRange(formatLineRange(range))).toEqual(range);
    }),
  );
});
