import { describe, expect, test } from 'vitest';
import { createAnchor, locateText, normalizeText, spanOfLines } from './index.ts';
import { sampleText } from './sample.fixture.ts';

const sample = normalizeText(sampleText);

describe('an anchor', () => {
  test('holds position and digests, and no word of the text', () => {
    const found = locateText(sample, '訓練の回数を二倍に増やす');
    expect(found).toMatchInlineSnapshot(`
      {
        "anchor": {
          "after": "c75f5126",
          "before": "d0f1a9eb",
          "hash": "1c0da6aab7fee4d3",
          "length": 12,
          "lines": "9-10",
          "start": 238,
        },
        "ok": true,
      }
    `);
  });

  test('of a short passage can stand inside a block, whose start stays absolute', () => {
    const block = spanOfLines(sample, { first: 7, last: 7 });
    const found = locateText(sample, '日本', { line: 7, ...(block && { block }) });
    expect(found).toMatchInlineSnapshot(`
      {
        "anchor": {
          "after": "e813afee",
          "before": "3fcd9958",
          "block": {
            "hash": "b342da6efbe4fe56",
            "length": 25,
            "start": 177,
          },
          "hash": "6eca45752e0d26eb",
          "length": 2,
          "lines": "7",
          "start": 178,
        },
        "ok": true,
      }
    `);
  });

  test('cannot be made where there is no passage', () => {
    expect(() => createAnchor(sample, sample.length, 1)).toThrow(RangeError);
    expect(() => createAnchor(sample, 0, 0)).toThrow(RangeError);
    expect(() => createAnchor(sample, Number.NaN, 1)).toThrow(RangeError);
    expect(() => createAnchor(sample, 4, 4, { start: 5, length: 9 })).toThrow(RangeError);
  });
});

describe('finding a passage', () => {
  const outcome = (passage: string, options = {}) => {
    const found = locateText(sample, passage, options);
    return found.ok ? found.anchor.lines : found.reason;
  };

  test('is indifferent to width, wrapping and spaces', () => {
    expect(outcome('（ＨＷＰ：Ｈａｒｂｏｒ　Ｗａｔｃｈ\nＰｒｏｇｒａｍ）')).toBe('6');
    expect(outcome('二倍に増やす')).toBe('9-10');
  });

  test('says when it is absent, empty or ambiguous, and where it could be', () => {
    expect(outcome('存在しない語')).toBe('absent');
    expect(outcome(' \u200B\n')).toBe('empty');
    expect(locateText(sample, 'カナダ')).toEqual({
      ok: false,
      reason: 'ambiguous',
      occurrences: ['5', '6', '12'].map((lines) => ({ lines, start: expect.any(Number) })),
    });
  });

  test('is narrowed by line, block and occurrence', () => {
    expect(outcome('カナダ', { line: 12 })).toBe('12');
    expect(outcome('カナダ', { occurrence: 2 })).toBe('6');
    expect(outcome('カナダ', { occurrence: 4 })).toBe('no-such-occurrence');
    expect(outcome('カナダ', { line: 4 })).toBe('absent');
    expect(outcome('増やす', { line: 10 })).toBe('9-10');
  });

  test('counts overlapping places', () => {
    const found = locateText(normalizeText('ああ、あああ'), 'ああ');
    expect(found.ok ? [] : found.occurrences.map(({ start }) => start)).toEqual([0, 3, 4]);
  });
});
