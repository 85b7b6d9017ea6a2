import { expect, it } from 'vitest';
import { withoutOne } from './without-one.ts';

it.each([
  ['radar', []],
  ['radar "', []],
  [
    'radar  -kind:claim',
    [
      ['-kind:claim', 'radar'],
      ['radar', '-kind:claim'],
    ],
  ],
  [
    '「移動式 レーダー」 与那国 after:2024',
    [
      ['与那国 after:2024', '「移動式 レーダー」'],
      ['「移動式 レーダー」 after:2024', '与那国'],
      ['「移動式 レーダー」 与那国', 'after:2024'],
    ],
  ],
  [
    'kind:"claim" x"y z"',
    [
      ['x"y z"', 'kind:"claim"'],
      ['kind:"claim" "y z"', 'x'],
      ['kind:"claim" x', '"y z"'],
    ],
  ],
])('%s', (query, expected) => {
  expect(withoutOne(query).map(({ query: shorter, without }) => [shorter, without])).toEqual(
    expected,
  );
});
