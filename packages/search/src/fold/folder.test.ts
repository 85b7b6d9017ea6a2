import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Folder } from './folder.ts';
import { OLD_FORMS } from './old-forms.ts';

const folder = new Folder(OLD_FORMS);

describe('folding', () => {
  it.each([
    ['case', 'NMESIS', 'nmesis'],
    ['full width', 'ＮＭＥＳＩＳ', 'nmesis'],
    ['half-width katakana with marks', 'ﾚｰﾀﾞｰﾊﾟ', 'れーだーぱ'],
    ['katakana', 'ヨナグニ', 'よなぐに'],
    ['dashes after kana', 'レ－ダ―', 'れーだー'],
    ['dashes elsewhere', 'PAC-3', 'pac 3'],
    ['small ka and ke', '関ヶ原', '関け原'],
    ['old forms of kanji', '國學廣島', '国学広島'],
    ['accents', 'Café Ångström', 'cafe angstrom'],
    ['sharp s and final sigma', 'Straße ΟΔΟΣ', 'strasse οδοσ'],
    ['initials', 'U.S. J.D. Vance', 'us jd vance'],
    ['a stop that ends a sentence', 'see U. It', 'see u it'],
    ['initials, composed or not', 'U.\u00c9.A. J.E\u0301mile', 'uea j emile'],
    ['numbers with stops', '3.5', '3 5'],
    ['compatibility characters', '㌔ ﬁ ㈱', 'きろ fi 株'],
    ['punctuation and symbols', '日・米（台）', '日 米 台'],
    ['invisible characters', 'la\u200bmp', 'lamp'],
  ])('%s', (_, text, folded) => {
    expect(folder.fold(text)).toBe(folded);
  });

  it('keeps enclosed numerals and powers apart from digits', () => {
    expect(folder.fold('①2日')).not.toContain('12');
    expect(folder.fold('10²')).not.toContain('102');
    expect(folder.fold('①')).toBe(folder.fold('①'));
    expect(folder.fold('①')).not.toBe(folder.fold('②'));
  });

  it.each(['ẞ', '𐡘ㅏ', '①\u3099'])('changes nothing that is folded: %s', (text) => {
    const once = folder.fold(text);
    expect(folder.fold(once)).toBe(once);
  });

  it('changes nothing that is folded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const once = folder.fold(text);
        expect(folder.fold(once)).toBe(once);
      }),
    );
  });

  it('does not depend on how a character is composed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        expect(folder.fold(text.normalize('NFD'))).toBe(folder.fold(text.normalize('NFC')));
      }),
    );
  });

  it('does not depend on what was folded before', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        (before, text) => {
          const used = new Folder(OLD_FORMS);
          used.fold(before);
          expect(used.fold(text)).toBe(new Folder(OLD_FORMS).fold(text));
        },
      ),
    );
  });
});
