import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Folder } from '../fold/folder.ts';
import { OLD_FORMS } from '../fold/old-forms.ts';
import { highlight } from './highlight.ts';

const folder = new Folder(OLD_FORMS);

/** A text with its marked parts in square brackets. */
function marked(text: string, ...terms: string[]): string {
  const needles = terms.map((term) => ({ folded: folder.fold(term), whole: false }));
  let shown = '';
  let from = 0;
  for (const [start, end] of highlight(folder, text, needles)) {
    shown += `${text.slice(from, start)}[${text.slice(start, end)}]`;
    from = end;
  }
  return shown + text.slice(from);
}

describe('highlight', () => {
  it.each([
    ['a plain word', marked('The lamp is lit', 'LAMP'), 'The [lamp] is lit'],
    ['the start of a word', marked('lamplight', 'lamp'), '[lamp]light'],
    ['characters beyond the BMP', marked('大𠮷野の灯', '𠮷野'), '大[𠮷野]の灯'],
    ['what follows such a character', marked('𠮷𠮷灯', '灯'), '𠮷𠮷[灯]'],
    ['half-width kana with its mark', marked('新ﾚｰﾀﾞｰ網', 'だー'), '新ﾚｰ[ﾀﾞｰ]網'],
    ['the kana alone of a voiced one', marked('ﾀﾞﾀ', 'た'), 'ﾀﾞ[ﾀ]'],
    ['one character that folds to two', marked('12㌔先', 'キロ'), '12[㌔]先'],
    ['half of what one character folds to', marked('12㌔先', 'ロ先'), '12[㌔先]'],
    ['a ligature', marked('the ﬁnal lamp', 'final'), 'the [ﬁnal] lamp'],
    ['a composed accent', marked('Cafe\u0301 lamp', 'cafe'), '[Cafe\u0301] lamp'],
    ['initials', marked('the U.S. side', 'us'), 'the [U.S]. side'],
    ['old forms', marked('國の灯', '国'), '[國]の灯'],
    ['terms that overlap', marked('岸壁灯火台', '壁灯', '灯火'), '岸[壁灯火]台'],
    ['terms that touch', marked('岸壁灯火', '岸壁', '灯火'), '[岸壁灯火]'],
    ['nothing', marked('三段の棚と兵', '段兵'), '三段の棚と兵'],
  ])('marks %s', (_, shown, expected) => {
    expect(shown).toBe(expected);
  });

  it('never cuts a surrogate pair or a character from its mark, and its parts fold to the term', () => {
    const unit = fc.constantFrom(
      '灯',
      '𠮷',
      'ﾀ',
      'ﾞ',
      'か\u3099',
      '㌔',
      'é',
      'e\u0301',
      'a',
      '.',
      ' ',
      '①',
    );
    const text = fc.string({ unit, maxLength: 30 });
    fc.assert(
      fc.property(text, fc.string({ unit, minLength: 1, maxLength: 3 }), (given, asked) => {
        const folded = folder.fold(asked);
        if (folded === '') return;
        let last = -1;
        for (const [start, end] of highlight(folder, given, [{ folded, whole: false }])) {
          expect(start).toBeGreaterThan(last);
          expect(end).toBeGreaterThan(start);
          expect(folder.fold(given.slice(start, end))).toContain(folded);
          for (const at of [start, end]) expect(given.charCodeAt(at) >>> 10).not.toBe(0x37);
          last = end;
        }
      }),
    );
  });
});
