/** `BRFS`, read as a little-endian word: on a big-endian machine the file looks foreign. */
export const MAGIC = 0x53465242;
/** Changes with any change of layout, folding or ranking that old readers would get wrong. */
export const VERSION = 1;

/**
 * Sections in file order, each starting at a multiple of 16 bytes: all but the last are the index, the
 * last is the text it verifies against. The last two are the body, with a checksum of its own.
 */
export const SECTIONS = [
  'oldForms',
  'facets',
  'keyBlocks',
  'keys',
  'idBlocks',
  'ids',
  'idRanks',
  'dates',
  'nameHashes',
  'nameDocuments',
  'readingBlocks',
  'readings',
  'readingDocuments',
  'namedTargets',
  'aboutTargets',
  'sourceTargets',
  'listOffsets',
  'textOffsets',
  'postings',
  'text',
] as const;

/** Name of a section. */
export type Section = (typeof SECTIONS)[number];
/** Number of sections; a literal, so that readers need not carry the names. */
export const SECTION_COUNT = 20;

/** Number of sections before the body. */
export const FRONT_COUNT = SECTION_COUNT - 2;

/** Words of the head: magic, version, then what these say, and a byte length for each section. */
export const HEAD_LENGTH_AT = 2;
export const TOTAL_BYTES_AT = 3;
export const FRONT_CHECKSUM_AT = 4;
export const BODY_CHECKSUM_AT = 8;
export const DOCUMENTS_AT = 12;
export const LENGTHS_AT = 13;
/** Words of the head, a multiple of four. */
export const HEAD_WORDS = 36;
/** First word that the checksum of the front covers: everything behind the checksum itself, up to the body. */
export const CHECKED_FROM = 8;

/** Where what lies behind a section begins: at a multiple of 16 bytes, one round of the checksum. */
export function sectionEnd(start: number, length: number): number {
  return Math.ceil((start + length) / 16) * 16;
}

/** Units of a key that is kept: of a longer word only the start is a key, and the text decides. */
export const KEY_LIMIT = 32;

/** Strings in a block of a string table: the first is whole, the others share its beginning. */
export const BLOCK = 8;

/** Words of a block of a string table: where it begins, where its first posting list does, the head of its first string. */
export const BLOCK_WORDS = 3;

/** Hash of a name key, the folded name without spaces. */
export function nameHash(key: string): number {
  let hash = 0;
  for (let at = 0; at < key.length; at += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(at), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}

/** The first place of ascending numbers whose number is not below one. */
export function lowerBound(numbers: Uint32Array, number: number): number {
  let low = 0;
  for (let high = numbers.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
