/** A character that does not fold to one unit by itself; never left in folded text. */
export const COMPLEX = 1;
/** The one separator of folded text; runs of spaces, punctuation and symbols become one. */
export const SPACE = 0x20;
/** Dash-like: a long-vowel mark after kana, a separator elsewhere; never left in folded text. */
export const DASH = 0x2d;
/** A full stop: dropped inside initials (U.S. is us), a separator elsewhere; never left in folded text. */
export const DOT = 0x2e;
/** All units of letters and digits are this or more. */
export const FIRST_LETTER = 0x30;
/** The long-vowel mark ー. */
export const LONG_VOWEL = 0x30fc;

/**
 * Whether a folded UTF-16 unit belongs to text that is matched anywhere, as Japanese is written without
 * spaces: everything from the CJK radicals up (kana, kanji, Hangul, surrogates), Thai to Hangul Jamo,
 * Khmer, and enclosed numerals.
 */
export function isJoined(unit: number): boolean {
  return (
    unit >= 0x2e80 ||
    (unit >= 0xe00 &&
      (unit < 0x1200 || (unit >= 0x1780 && unit < 0x1800) || (unit >= 0x2460 && unit < 0x2794)))
  );
}

/** Whether a folded unit belongs to a word that spaces set apart, which is matched from its start. */
export function isWord(unit: number): boolean {
  return unit >= FIRST_LETTER && !isJoined(unit);
}

/** Whether a folded unit is a letter of such a word; digits are 0x30 to 0x39. */
export function isLetter(unit: number): boolean {
  return unit > 0x39 && isWord(unit);
}

/** Whether a folded unit is kana or the long-vowel mark. */
export function isKana(unit: number): boolean {
  return unit >= 0x3041 && unit <= 0x30ff;
}
