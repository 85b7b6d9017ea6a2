import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNameIndex } from '../index.ts';

const found = (names: readonly string[], text: string) =>
  createNameIndex(names)
    .match(text)
    .map(({ start, end }) => text.slice(start, end));

describe('a name index', () => {
  it.each([
    ['the longest name at a place', ['日本', '日本海'], '日本海で', ['日本海']],
    ['case and accents do not matter', ['São Paulo'], 'in SAO PAULO', ['SAO PAULO']],
    ['a Latin name stands between word edges', ['Japan'], 'Japanese Japan', ['Japan']],
    ['a katakana name is no part of a longer word', ['ロス'], 'クロスとロスで', ['ロス']],
    ['none inside another', ['防衛', '衛省'], '防衛省', ['防衛']],
    ['an empty name is never found', [''], 'abc', []],
  ])('%s', (_what, names, text, expected) => {
    expect(found(names, text)).toEqual(expected);
  });

  it('finds what a plain search finds, for names of kanji', () => {
    const kanji = fc.string({
      unit: fc.constantFrom('防', '衛', '省', '海'),
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(
        fc.array(kanji, { maxLength: 6 }),
        fc.string({ unit: kanji, maxLength: 12 }),
        (names, text) => {
          const all = createNameIndex(names).matchAll(text);
          for (let at = 0; at < text.length; at += 1) {
            const longest = names
              .filter((name) => text.startsWith(name, at))
              .sort((a, b) => b.length - a.length)[0];
            const match = all.find(({ start }) => start === at);
            expect(match && text.slice(match.start, match.end)).toBe(longest);
          }
        },
      ),
    );
  });
});
