import { z } from 'zod';

/** Form of a record id: `<kind>/<slug>`, for claims `claim/<briefing-slug>/<nnn>`. */
export const ID_PATTERN = /^[a-z][a-z-]*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*){1,2}$/u;

/** Slug: lower-case ASCII letters and digits in groups joined by single hyphens. */
export const SLUG_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

const HYPHEN = 0x2d;
const SLASH = 0x2f;

/** Whether a text has the form of `ID_PATTERN`, read character by character, which is several times as fast. */
export function isRecordId(text: string): boolean {
  let at = 0;
  if (!isLetter(text.charCodeAt(0))) return false;
  while (isLetter(text.charCodeAt(at)) || text.charCodeAt(at) === HYPHEN) at += 1;
  for (let segments = 0; segments < 2; segments += 1) {
    if (at === text.length) return segments > 0;
    // A slash, then groups of letters and digits joined by single hyphens.
    if (text.charCodeAt(at) !== SLASH) return false;
    do {
      at += 1;
      const start = at;
      while (isLetterOrDigit(text.charCodeAt(at))) at += 1;
      if (at === start) return false;
    } while (text.charCodeAt(at) === HYPHEN);
  }
  return at === text.length;
}

function isLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

function isLetterOrDigit(code: number): boolean {
  return isLetter(code) || (code >= 0x30 && code <= 0x39);
}

/** An id as written anywhere in a record. */
export const recordId = z.string().regex(ID_PATTERN, {
  error: 'is not an id of the form kind/slug (lower-case letters, digits, hyphens)',
});

/** The kind named by an id. */
export function kindOfId(id: string): string {
  const slash = id.indexOf('/');
  return slash < 0 ? id : id.slice(0, slash);
}
