import { plainValue } from '../plain-scalar.ts';
import { RESERVED_KEYS } from '../yaml-limits.ts';
import { COLON, DASH, isKeyCharacter, NEWLINE, SPACE } from './characters.ts';
import { type Cursor, outsideSubset } from './cursor.ts';

/** Whether `key:` stands here. */
export function isKey({ text, at }: Cursor): boolean {
  let end = at;
  while (isKeyCharacter(text.charCodeAt(end))) end += 1;
  if (end === at || text.charCodeAt(end) !== COLON) return false;
  const next = text.charCodeAt(end + 1);
  return next === SPACE || next === NEWLINE;
}

/** Reads `key:` of a map and stands behind the colon. */
export function readKey(cursor: Cursor, map: Readonly<Record<string, unknown>>): string {
  const { text, at } = cursor;
  let end = at;
  let sum = 0;
  for (let code = text.charCodeAt(end); isKeyCharacter(code); code = text.charCodeAt(end)) {
    sum += code;
    end += 1;
  }
  if (end === at || text.charCodeAt(end) !== COLON) throw outsideSubset;
  const key = keyBetween(text, at, end, sum % PLACES);
  // One that an object knows already is refused or doubled.
  if (key in map) throw outsideSubset;
  // The full writer puts quotes around some of these.
  if (text.charCodeAt(at) === DASH) cursor.canonical = false;
  cursor.at = end + 1;
  return key;
}

/** A dataset has about a hundred keys, which repeat in every file. */
const PLACES = 1_024;

/** Keys that were found to be text, by the sum of their characters; an object takes a key it has seen faster than a new copy. */
const known: (string | undefined)[] = Array.from({ length: PLACES });

/** A plain key; leaves the subset for one that is no text in YAML, as `true` or `12`, or that has a meaning of its own. */
function keyBetween(text: string, at: number, end: number, place: number): string {
  const seen = known[place];
  if (seen !== undefined && seen.length === end - at && text.startsWith(seen, at)) return seen;
  const key = text.slice(at, end);
  if (RESERVED_KEYS.has(key) || typeof plainValue(key) !== 'string') throw outsideSubset;
  known[place] = key;
  return key;
}
