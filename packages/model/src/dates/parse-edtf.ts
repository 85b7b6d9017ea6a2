import type { Edtf } from './edtf.ts';
import { recognizeMistake } from './mistakes.ts';
import { readEdtf } from './read-edtf.ts';

/** A value, or where and why the text is none. */
export type EdtfResult =
  | { readonly ok: true; readonly value: Edtf }
  | {
      readonly ok: false;
      /** Position of the fault in the text, in UTF-16 units. */
      readonly offset: number;
      /** What is wrong and why, without a closing full stop. */
      readonly message: string;
      /** What to do about it. */
      readonly hint?: string;
      /** A valid EDTF text that may be meant; never applied by itself. */
      readonly replacement?: string;
    };

/** Room for ten listed days in brackets; nothing else comes near. */
const LONGEST = 120;

/** What to do about a date that does not exist. */
export const FROM_THE_SOURCE =
  'Look it up in the source, and leave off what the source does not give';
/** What to do about a text that is no date. */
export const KNOWN_FORMS =
  'Write it as 2026-01-15, 2026-01, 2026, 2026-01-12/2026-01-15 or 2023/..';

/**
 * Parses a date in EDTF levels 0 and 1 (ISO 8601-2) or a one-of set; never throws.
 * Years run from 0001 to 9999.
 *
 * @example
 * parseEdtf('2026-01-12/2026-01-15'); // { ok: true, value: { type: 'interval', … } }
 * parseEdtf('2026-1-5'); // { ok: false, offset: 4, hint: 'Write 2026-01-05', … }
 */
export function parseEdtf(text: string): EdtfResult {
  if (text.length > LONGEST) {
    const message = `A date has at most ${LONGEST} characters`;
    return { ok: false, offset: LONGEST, message, hint: KNOWN_FORMS };
  }
  const value = readEdtf(text);
  if (value.type !== 'refusal') return { ok: true, value };
  if (text.trim() === '') {
    const hint = 'Leave the field out when the date is not known';
    return { ok: false, offset: 0, message: 'The date is empty', hint };
  }
  const mistake = value.fault === 'shape' ? recognizeMistake(text) : undefined;
  const { offset, message } = mistake ?? value;
  const replacement = mistake?.replacement ?? value.replacement;
  if (replacement === undefined) {
    // A known mistake says itself what to do.
    if (mistake !== undefined) return { ok: false, offset, message };
    const hint = value.fault === 'value' ? FROM_THE_SOURCE : KNOWN_FORMS;
    return { ok: false, offset, message, hint };
  }
  return { ok: false, offset, message, hint: `Write ${replacement}`, replacement };
}
