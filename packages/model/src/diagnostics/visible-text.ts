/** Characters that act on a terminal, break a line or hide what a reader sees (Unicode TR 36). */
const UNSAFE =
  /[\p{Cc}\p{Bidi_Control}\p{Surrogate}\u00ad\u200b-\u200d\u2028\u2029\u2060-\u2064\ufeff\u{e0000}-\u{e007f}]/gu;

/** Text of unknown origin made harmless for one line: what would act or hide is shown as ␛ or \u{202e}. */
export function visibleText(text: string): string {
  return text.replace(UNSAFE, (character) => {
    const code = character.codePointAt(0) ?? 0;
    // Control pictures begin at U+2400 in the order of the controls.
    if (code < 0x20) return String.fromCodePoint(0x2400 + code);
    return code === 0x7f ? '\u2421' : `\\u{${code.toString(16)}}`;
  });
}
