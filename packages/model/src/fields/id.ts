import { z } from 'zod';

/** Form of a record id: `<kind>/<slug>`, for claims `claim/<briefing-slug>/<nnn>`. */
export const ID_PATTERN = /^[a-z][a-z-]*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*){1,2}$/u;

/** Slug: lower-case ASCII letters and digits in groups joined by single hyphens. */
export const SLUG_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** An id as written anywhere in a record. */
export const recordId = z.string().regex(ID_PATTERN, {
  error: 'is not an id of the form kind/slug (lower-case letters, digits, hyphens)',
});

/** The kind named by an id. */
export function kindOfId(id: string): string {
  const slash = id.indexOf('/');
  return slash < 0 ? id : id.slice(0, slash);
}
