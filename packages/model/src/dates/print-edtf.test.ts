import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  civilDateText,
  dateText,
  intervalText,
  nearlyDateText,
  setText,
} from './arbitrary-edtf.ts';
import { parseEdtf, printEdtf } from './index.ts';

describe('printEdtf', () => {
  it('writes every generated date as it was', () => {
    fc.assert(
      fc.property(fc.oneof(dateText, civilDateText), (text) => {
        const result = parseEdtf(text);
        expect(result, text).toMatchObject({ ok: true });
        if (result.ok) expect(printEdtf(result.value)).toBe(text);
      }),
    );
  });

  it('writes every accepted text so that it parses to the same value', () => {
    fc.assert(
      fc.property(fc.oneof(intervalText, setText, nearlyDateText), (text) => {
        const result = parseEdtf(text);
        fc.pre(result.ok);
        if (result.ok) expect(parseEdtf(printEdtf(result.value))).toStrictEqual(result);
      }),
    );
  });

  it.each([
    ['2026-01-15T14:00+09', '2026-01-15T14:00+09:00'],
    ['2026-01-15T14:00+00:00', '2026-01-15T14:00Z'],
  ])('writes %s in one canonical way', (text, canonical) => {
    const result = parseEdtf(text);
    expect(result.ok && printEdtf(result.value)).toBe(canonical);
  });
});
