import * as fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { graphemes } from './graphemes.ts';
import { isPlain, plainWidth } from './plain-character.ts';
import { measureWith } from './width.ts';

/** Characters of the ranges that are measured without a segmenter, and their neighbors. */
const nearlyPlain = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0x20, max: 0x2ff }),
      fc.integer({ min: 0x2010, max: 0x2040 }),
      fc.integer({ min: 0x3000, max: 0x3100 }),
      fc.integer({ min: 0x4e00, max: 0x9fff }),
      fc.integer({ min: 0xff00, max: 0xffef }),
    ),
  )
  .map((points) => String.fromCodePoint(...points));

describe('measureWith', () => {
  it.each([
    ['abc', 3],
    ['日本語', 6],
    ['ｶﾞ', 2],
    ['が', 2],
    ['か\u3099', 2],
    ['👩‍👩‍👧', 2],
    ['e\u0301', 1],
    ['Shinjirō', 8],
    ['「FARP」', 8],
  ])('%s takes %i columns', (text, width) => {
    expect(measureWith(1)(text)).toBe(width);
  });

  it('takes ambiguous characters as the reader says', () => {
    expect(measureWith(1)('※①–')).toBe(3);
    expect(measureWith(2)('※①–')).toBe(6);
  });

  it('measures plain characters as string-width does', () => {
    fc.assert(
      fc.property(nearlyPlain, (text) => {
        expect(measureWith(1)(text)).toBe(stringWidth(text));
        if (isPlain(text)) expect(plainWidth(text)).toBe(stringWidth(text));
      }),
      { numRuns: 500 },
    );
  });
});

describe('graphemes', () => {
  it('splits as the segmenter of the language does', () => {
    const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
    fc.assert(
      fc.property(fc.oneof(nearlyPlain, fc.string({ unit: 'grapheme' })), (text) => {
        const expected = Array.from(segmenter.segment(text), ({ segment }) => segment);
        expect(graphemes(text)).toEqual(expected);
      }),
    );
  });
});
