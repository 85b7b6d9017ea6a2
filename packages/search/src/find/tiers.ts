/**
 * How well a document matches a term; a smaller number is better. Documents come back as
 * `document * SCALE + tier`, ascending, and tiers of several terms add up.
 */
export const SCALE = 256;
/** A query has at most this many terms and filters, so that the sum of their tiers stays below {@link SCALE}. */
export const CLAUSE_LIMIT = 32;

/** Its title is the term. */
export const IS_TITLE = 0;
/** Another name of it is the term. */
export const IS_NAME = 1;
/** A title or name has the term, as whole words. */
export const IN_TITLE = 2;
/** A title or name has a word that begins with it. */
export const STARTS_IN_TITLE = 3;
/** A title or name has another name of what the term stands for. */
export const ALIAS_IN_TITLE = 4;
/** The text has the term, as whole words. */
export const IN_TEXT = 5;
/** The text has a word that begins with it. */
export const STARTS_IN_TEXT = 6;
/** The text has another name of what the term stands for, or the document refers to that. */
export const ALIAS = 7;
/** No match. */
export const NONE = 8;
