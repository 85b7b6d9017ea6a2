import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphemes } from './graphemes.ts';
import { span } from './span.ts';
import { measureWith } from './width.ts';
import { plain, truncate, wrap } from './wrap.ts';

const measure = measureWith(1);
const lines = (text: string, width: number | undefined) =>
  wrap([span(text)], width, measure).map(plain);

const text = fc
  .array(
    fc.oneof(
      fc.constantFrom('日', '本', '。', '「', '」', 'ー', ' ', '👩‍👩‍👧', 'が', 'か\u3099'),
      fc.string({ minLength: 1, maxLength: 6 }).map((word) => word.replaceAll(/\s/gu, 'x')),
    ),
  )
  .map((parts) => parts.join(''));

describe('wrap', () => {
  it('breaks between words and between Japanese characters', () => {
    expect(lines('the talks in Washington', 12)).toEqual(['the talks in', 'Washington']);
    expect(lines('防衛相会談での発言', 8)).toEqual(['防衛相会', '談での発', '言']);
  });

  it('never starts a line with 。 or 」, nor ends one with 「', () => {
    expect(lines('会談した。', 8)).toEqual(['会談し', 'た。']);
    expect(lines('彼は「前進」と述べた', 6)).toEqual(['彼は', '「前', '進」と', '述べた']);
  });

  it('keeps an address whole, so that it can be copied', () => {
    const address = 'https://ports.kasumi.example/2026/05/05/readout.html';
    expect(lines(`see ${address}`, 20)).toEqual(['see', address]);
  });

  it('keeps the line ends of the text and breaks nothing off a terminal', () => {
    expect(lines('one\ntwo', 80)).toEqual(['one', 'two']);
    expect(lines('a '.repeat(200), undefined)).toEqual(['a '.repeat(200)]);
  });

  it('keeps every grapheme, in order, within the width', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 4, max: 30 }), (input, width) => {
        const wrapped = lines(input, width);
        const letters = (one: string) => graphemes(one).filter((grapheme) => grapheme !== ' ');
        expect(wrapped.flatMap(letters)).toEqual(letters(span(input).text));
        for (const line of wrapped) expect(measure(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('truncate', () => {
  it('says with … that something is missing', () => {
    expect(plain(truncate([span('防衛相会談')], 7, measure))).toBe('防衛相…');
    expect(plain(truncate([span('short')], 7, measure))).toBe('short');
  });

  it('fits and never cuts a grapheme', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 20 }), (input, width) => {
        const shown = plain(truncate([span(input)], width, measure));
        expect(measure(shown)).toBeLessThanOrEqual(width);
        const whole = graphemes(span(input).text);
        const kept = graphemes(shown.replace(/…$/u, ''));
        expect(whole.slice(0, kept.length)).toEqual(kept);
      }),
    );
  });
});
