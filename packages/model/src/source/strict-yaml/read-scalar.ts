import { plainValue, UNSURE } from '../plain-scalar.ts';
import {
  APOSTROPHE,
  BACKSLASH,
  COLON,
  DASH,
  HASH,
  isDigit,
  NEWLINE,
  QUOTE,
  SPACE,
} from './characters.ts';
import { type Cursor, outsideSubset } from './cursor.ts';

/** Characters that no plain scalar of the subset starts with: indicators of YAML 1.2, chapter 5.3. */
const INDICATORS: ReadonlySet<number> = new Set(
  [...'?,[]{}#&*!|>\'"%@`~='].map((character) => character.charCodeAt(0)),
);

/** Escapes that YAML and JSON read alike. */
const OTHER_ESCAPE = /\\(?!["\\/bfnrt]|u[\da-fA-F]{4})/u;

/** A plain scalar that goes to the end of its line. */
export function readPlainLine(cursor: Cursor): unknown {
  const { text, at: start } = cursor;
  let at = start;
  let previous = SPACE;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === NEWLINE || Number.isNaN(code)) break;
    if (code === HASH && previous === SPACE) throw outsideSubset;
    if (code === SPACE && previous === COLON) throw outsideSubset;
    previous = code;
    at += 1;
  }
  if (previous === SPACE || previous === COLON) throw outsideSubset;
  // The full writer puts quotes around these.
  if (previous === DASH) cursor.canonical = false;
  cursor.at = at;
  return plainBetween(text, start, at);
}

/** The value of a plain scalar of which both ends are known. */
export function plainBetween(text: string, start: number, end: number): unknown {
  const code = text.charCodeAt(start);
  if (code === SPACE || INDICATORS.has(code)) throw outsideSubset;
  if (code === COLON || code === DASH) {
    // `- x` and `: x` are structure; `-x` and `:x` are read differently by different readers.
    if (!isDigit(text.charCodeAt(start + 1))) throw outsideSubset;
  }
  const value = plainValue(text.slice(start, end));
  if (value === UNSURE) throw outsideSubset;
  return value;
}

/** A text in quotes of either sort, on one line. */
export function readQuoted(cursor: Cursor, mark: number): string {
  return mark === QUOTE ? readDoubleQuoted(cursor) : readSingleQuoted(cursor);
}

function readDoubleQuoted(cursor: Cursor): string {
  const { text } = cursor;
  const start = cursor.at + 1;
  let at = start;
  let escaped = false;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) break;
    if (code === NEWLINE || Number.isNaN(code)) throw outsideSubset;
    if (code === BACKSLASH) {
      escaped = true;
      at += 1;
    }
    at += 1;
  }
  cursor.at = at + 1;
  if (!escaped) return text.slice(start, at);
  cursor.canonical = false;
  const quoted = text.slice(start - 1, at + 1);
  if (OTHER_ESCAPE.test(quoted.replaceAll('\\\\', ''))) throw outsideSubset;
  const value: unknown = JSON.parse(quoted);
  if (typeof value !== 'string') throw outsideSubset;
  return value;
}

function readSingleQuoted(cursor: Cursor): string {
  const { text } = cursor;
  const start = cursor.at + 1;
  let at = start;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === NEWLINE || Number.isNaN(code)) throw outsideSubset;
    if (code === APOSTROPHE) {
      if (text.charCodeAt(at + 1) !== APOSTROPHE) break;
      at += 1;
    }
    at += 1;
  }
  cursor.at = at + 1;
  // The full writer chooses the quotes by what they hold.
  cursor.canonical = false;
  return text.slice(start, at).replaceAll("''", "'");
}
