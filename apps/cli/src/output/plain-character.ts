/**
 * Characters that are a grapheme of their own whatever stands beside them, and so can be split and measured one by
 * one: ASCII, Latin, dashes and quotation marks, kana, common kanji, full-width forms. Everything else (emoji,
 * combining marks, Hangul jamo, scripts that join) needs a segmenter, which takes 10 ms to make.
 */
const PLAIN =
  /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u203b\u3000-\u3029\u3041-\u3096\u309b-\u30ff\u4e00-\u9fff\uff01-\uff60\uffe0-\uffe6]*$/u;
/** Those of them with East Asian Width W or F (UAX 11). */
const WIDE = /[\u3000-\u3029\u3041-\u30ff\u4e00-\u9fff\uff01-\uff60\uffe0-\uffe6]/gu;
const ASCII = /^[ -~]*$/u;

/** Whether a text is made of such characters only. */
export function isPlain(text: string): boolean {
  return PLAIN.test(text);
}

/** Whether a text is printable ASCII. */
export function isAscii(text: string): boolean {
  return ASCII.test(text);
}

/** Columns that a plain text takes where ambiguous characters are narrow. */
export function plainWidth(text: string): number {
  // All of them lie in the basic plane: one code unit each.
  return text.length + (text.match(WIDE)?.length ?? 0);
}
