import { z } from 'zod';

/** Control, bidirectional and zero-width characters, which can hide or reorder what a reader sees (Unicode TR 36). */
const UNSAFE = /(?![\t\n])\p{Cc}|\p{Bidi_Control}|[\u200b-\u200d\u2060-\u2064\ufeff]/u;

/** Non-empty text on one or more lines without control, bidi or zero-width characters or edge spaces. */
export const plainText = z
  .string()
  .min(1, { error: 'must not be empty' })
  .refine((text) => !UNSAFE.test(text), {
    error: 'contains a control, bidirectional or zero-width character',
  })
  .refine((text) => text === text.trim(), { error: 'starts or ends with a space' });
