import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeJson, escapeText } from './escape.ts';

describe('escapeText', () => {
  it.each([
    ['\u001b[31mred', '␛[31mred'],
    ['bell\u0007 null\u0000 delete\u007f', 'bell␇ null␀ delete␡'],
    ['line\r\nend', 'line␍␊end'],
    ['\u009b31m', '\\u{9b}31m'],
    ['abc\u202efed', 'abc\\u{202e}fed'],
    ['zero\u200bwidth\ufeff', 'zero\\u{200b}width\\u{feff}'],
    ['tag\u{e0041}', 'tag\\u{e0041}'],
    ['lone \ud800 half', 'lone \\u{d800} half'],
    ['plain 日本語 ’“–', 'plain 日本語 ’“–'],
  ])('makes %j visible', (text, shown) => {
    expect(escapeText(text)).toBe(shown);
  });

  it('leaves nothing that acts on a terminal, and does nothing twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = escapeText(text);
        expect(shown).not.toMatch(/[\p{Cc}\p{Bidi_Control}\u200b-\u200d]/u);
        expect(escapeText(shown)).toBe(shown);
      }),
    );
  });
});

describe('escapeJson', () => {
  it('keeps the value and shows no control or bidi character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const json = escapeJson(JSON.stringify({ text }, null, 2));
        expect(JSON.parse(json)).toEqual({ text });
        expect(json.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
      }),
    );
  });
});
