/**
 * Characters that act on a terminal or hide what a reader sees: C0 and C1 controls, bidirectional
 * controls, line separators, zero-width and tag characters, soft hyphen (Unicode TR 36).
 */
const UNSAFE =
  /[\p{Cc}\p{Bidi_Control}\u00ad\u200b-\u200d\u2028\u2029\u2060-\u2064\ufeff\u{e0000}-\u{e007f}]/gu;
const UNSAFE_OR_LONE = new RegExp(`${UNSAFE.source}|\\p{Surrogate}`, 'gu');

/** Start of the Unicode block of control pictures: ␀ stands for U+0000. */
const CONTROL_PICTURES = 0x2400;
const DELETE = 0x7f;
const DELETE_PICTURE = '\u2421';

/** Makes text of unknown origin harmless on a terminal: what would act or hide becomes visible (␛, \u{202e}). */
export function escapeText(text: string): string {
  return text.replace(UNSAFE_OR_LONE, (character) => visible(character.codePointAt(0) ?? 0));
}

function visible(codePoint: number): string {
  if (codePoint < 0x20) return String.fromCodePoint(CONTROL_PICTURES + codePoint);
  if (codePoint === DELETE) return DELETE_PICTURE;
  return `\\u{${codePoint.toString(16)}}`;
}

/** JSON text in which the same characters are written as escapes, so that it is the same value and safe to show. */
export function escapeJson(json: string): string {
  return json.replace(UNSAFE, (character) =>
    character === '\n' ? character : unitEscapes(character),
  );
}

function unitEscapes(character: string): string {
  return Array.from({ length: character.length }, (_, index) => character.charCodeAt(index))
    .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
    .join('');
}
