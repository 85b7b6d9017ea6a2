import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from './parse-query.ts';

/** Clauses in short: sign, field, text, with quotation marks where it was quoted. */
function short(query: string): string[] {
  const parsed = parseQuery(query);
  if (!parsed.ok) throw new Error(parsed.problem.code);
  return parsed.clauses.map(({ field, text, quoted, excluded }) => {
    const shown = quoted ? `"${text}"` : text;
    return `${excluded ? '-' : ''}${field === undefined ? '' : `${field}:`}${shown}`;
  });
}

describe('parseQuery', () => {
  it.each([
    ['lamp  quay', ['lamp', 'quay']],
    ['lamp　灯火', ['lamp', '灯火']],
    ['"harbor lamp"quay', ['"harbor lamp"', 'quay']],
    ['“harbor lamp”', ['"harbor lamp"']],
    ['「岸壁の灯」', ['"岸壁の灯"']],
    ['『岸壁の灯', ['『岸壁の灯']],
    ['-lamp', ['-lamp']],
    ['－灯', ['-灯']],
    ['-"harbor lamp"', ['-"harbor lamp"']],
    ['KIND：claim', ['kind:claim']],
    ['-kind:claim', ['-kind:claim']],
    ['about:"harbor master"', ['about:"harbor master"']],
    ['after:2031/5/1', ['after:2031/5/1']],
    ['湯乃島:灯', ['湯乃島:灯']],
    ['PAC-3', ['PAC-3']],
    ['- lamp', ['lamp']],
  ])('reads %s', (query, clauses) => {
    expect(short(query)).toEqual(clauses);
  });

  it('says of every problem what it is, where and what to do, in both languages', () => {
    const queries = [
      'lamp "harbor',
      'lamp colour:red',
      'after:yesterday',
      'before:2031-02-30',
      'a '.repeat(33),
    ];
    const problems = queries.map((query) => {
      const parsed = parseQuery(query);
      if (parsed.ok) throw new Error(query);
      const { code, position, message, hint } = parsed.problem;
      return `${code} at ${position}: ${message.en} ${hint.en} / ${message.ja} ${hint.ja}`;
    });
    expect(problems.join('\n')).toMatchInlineSnapshot(`
      "unclosed-quote at 5: " is not closed. Close or remove it. / " が閉じていません。 閉じるか、取り除きます。
      unknown-field at 5: There is no field “colour:”. Fields: kind: standing: verdict: lang: about: source: after: before:. Or quote the text. / 「colour:」という項目はありません。 項目: kind: standing: verdict: lang: about: source: after: before:。または引用符で囲みます。
      bad-date at 6: “yesterday” is not a date. Write 2026, 2026-01 or 2026-01-15. / 「yesterday」は日付ではありません。 例: 2026、2026-01、2026-01-15
      bad-date at 7: “2031-02-30” is not a date. Write 2026, 2026-01 or 2026-01-15. / 「2031-02-30」は日付ではありません。 例: 2026、2026-01、2026-01-15
      too-long at 64: The query is too long. Limits: 32 terms, 1000 characters. / 検索文が長すぎます。 32語、1000字までです。"
    `);
  });

  it.each(['', 'abc', '2031-13', '2031-2-30', '0000', '2031-05-01-01'])(
    'after:%s is no date',
    (text) => {
      expect(parseQuery(`lamp after:${text}`)).toMatchObject({
        ok: false,
        problem: { code: 'bad-date', position: 11 },
      });
    },
  );

  it('takes every text, and places are inside it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (query) => {
        const parsed = parseQuery(query);
        const places = parsed.ok
          ? parsed.clauses.map(({ position }) => position)
          : [parsed.problem.position];
        for (const place of places) {
          expect(place).toBeGreaterThanOrEqual(0);
          expect(place).toBeLessThanOrEqual(query.length);
        }
        if (parsed.ok)
          for (const { text, position } of parsed.clauses)
            expect(query.slice(position, position + text.length)).toBe(text);
      }),
    );
  });
});
