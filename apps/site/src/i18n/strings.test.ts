import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { ja } from './ja.ts';

/** Every wording by its path; a wording with figures or lines in it is called with some. */
function wordings(value: object, path = ''): [string, string][] {
  return Object.entries(value).flatMap(([key, entry]): [string, string][] => {
    const at = `${path}/${key}`;
    if (typeof entry === 'string') return [[at, entry]];
    if (typeof entry === 'function') return [[at, String(entry('7-9', 9))]];
    return wordings(entry, at);
  });
}

const english = new Map(wordings(en));
const japanese = new Map(wordings(ja));

describe('the wording of the site', () => {
  it('has the same entries in both languages', () => {
    expect([...japanese.keys()]).toEqual([...english.keys()]);
  });

  it('is Japanese in Japanese and not in English, but for the names that both share', () => {
    const hasJapanese = (text: string) =>
      /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text);
    const shared = new Set(
      [...english].filter(([at, text]) => japanese.get(at) === text).map(([at]) => at),
    );
    expect([...shared].sort()).toEqual(['/docs/schema', '/record/json', '/site/name']);
    // Each language invites in the words of the other one.
    const invitation = /otherLanguage|switchLanguage|notFound\/other/u;
    for (const [at, text] of english) expect(hasJapanese(text), at).toBe(invitation.test(at));
  });

  it('says the same figures', () => {
    for (const [at, text] of english) {
      const figures = text.match(/\d+/gu)?.sort() ?? [];
      expect((japanese.get(at) ?? '').match(/\d+/gu)?.sort() ?? [], at).toEqual(figures);
    }
  });
});
