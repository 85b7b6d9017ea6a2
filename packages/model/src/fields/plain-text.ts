import { z } from 'zod';

/**
 * Control, bidirectional and zero-width characters, which can hide or reorder what a reader sees (Unicode TR 36):
 * Cc without tab and line feed, Bidi_Control, and the invisible ones. Written out, it is read five times as fast.
 */
const UNSAFE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;

/** Whether a text is not empty and has no edge spaces and no control, bidi or zero-width character. */
export function isPlainText(text: unknown): text is string {
  if (typeof text !== 'string' || text === '' || UNSAFE.test(text)) return false;
  // Only a text that may begin or end with a space is copied to find out.
  const inked = isInk(text.charCodeAt(0)) && isInk(text.charCodeAt(text.length - 1));
  return inked || text === text.trim();
}

/** Printed characters of ASCII, and from kana on; others may be spaces. */
function isInk(code: number): boolean {
  return (code > 0x20 && code < 0x7f) || (code > 0x3000 && code < 0xfeff);
}

/** Non-empty text on one or more lines without control, bidi or zero-width characters or edge spaces. */
export const plainText = z
  .string()
  .min(1, { error: 'must not be empty' })
  .refine((text) => !UNSAFE.test(text), {
    error: 'contains a control, bidirectional or zero-width character',
  })
  .refine((text) => text === text.trim(), { error: 'starts or ends with a space' });
