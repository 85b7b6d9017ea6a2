import { DASH, DOT } from './units.ts';

/** Characters that change the one before them: marks, half-width voicing, Hangul vowels and finals, invisible ones. */
const JOINS = /^[\p{M}\p{Default_Ignorable_Code_Point}\u1160-\u11FF\u309B\u309C\uFF9E\uFF9F]/u;
const IGNORED = /\p{Default_Ignorable_Code_Point}/gu;
// NFKC would turn ①2日 into 12日 and 10² into 102: such numerals stay characters of their own.
const NUMERAL = /^\p{No}/u;
const LATIN_MARKS = /(?<=[\p{Script=Latin}\p{Script=Greek}])\p{Mn}+/gu;
const DASHES = /^[-\u2010-\u2015\u2212\u2500\u2501\u301C~]$/u;
const LETTER = /^[\p{L}\p{N}\p{M}]/u;
// One sign written small or large: 一ヵ月, 関ヶ原; and ゛ ゜ that stand by themselves.
const SAME: Readonly<Record<string, string>> = {
  ゕ: 'か',
  ゖ: 'け',
  '\u309b': '\u3099',
  '\u309c': '\u309a',
};

/** Whether the character at the start of a text belongs to the one before it. */
export function joinsPrevious(text: string): boolean {
  return JOINS.test(text);
}

/**
 * Folds a character with the marks that follow it, new forms of kanji for old ones; separators, dashes
 * and stops are left to the context.
 */
export function foldCluster(cluster: string, newForms: ReadonlyMap<string, string>): string {
  const text = cluster.replace(IGNORED, '');
  if (NUMERAL.test(text)) return text.normalize('NFC');
  const plain = Array.from(text, (point) => SAME[point] ?? point)
    .join('')
    .normalize('NFKD')
    .replace(LATIN_MARKS, '')
    .normalize('NFC');
  let folded = '';
  // Down, up and down again: ẞ, ß, ſ and final sigma have no lower case of their own.
  for (const point of plain) {
    for (const lower of point.toLowerCase().toUpperCase().toLowerCase()) {
      const kana = hiragana(lower);
      if (DASHES.test(kana)) folded += String.fromCharCode(DASH);
      else if (kana.charCodeAt(0) === DOT || LETTER.test(kana))
        folded += newForms.get(kana) ?? kana;
      else folded += ' ';
    }
  }
  return folded;
}

function hiragana(point: string): string {
  const code = point.charCodeAt(0);
  const shifted = (code >= 0x30a1 && code <= 0x30f6) || code === 0x30fd || code === 0x30fe;
  const kana = shifted ? String.fromCharCode(code - 0x60) : point;
  return SAME[kana] ?? kana;
}
