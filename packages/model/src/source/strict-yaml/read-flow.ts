import {
  APOSTROPHE,
  CLOSE_LIST,
  CLOSE_MAP,
  COLON,
  COMMA,
  HASH,
  NEWLINE,
  OPEN_LIST,
  OPEN_MAP,
  QUOTE,
  SPACE,
} from './characters.ts';
import { type Cursor, outsideSubset } from './cursor.ts';
import { readKey } from './read-key.ts';
import { plainBetween, readQuoted } from './read-scalar.ts';

/** Whether a value begins with a mark of its own: a quote or a bracket. */
export function isMarked(code: number): boolean {
  return code === QUOTE || code === APOSTROPHE || code === OPEN_LIST || code === OPEN_MAP;
}

/** A text in quotes, or a list or map in brackets, on one line. */
export function readMarked(cursor: Cursor, mark: number): unknown {
  if (mark === QUOTE || mark === APOSTROPHE) return readQuoted(cursor, mark);
  cursor.enter();
  const value = mark === OPEN_LIST ? readList(cursor) : readMap(cursor);
  cursor.leave();
  return value;
}

function readList(cursor: Cursor): unknown[] {
  const list: unknown[] = [];
  if (isEmpty(cursor, CLOSE_LIST)) return list;
  for (;;) {
    cursor.skipSpaces();
    list.push(readValue(cursor));
    if (ends(cursor, CLOSE_LIST)) return list;
  }
}

function readMap(cursor: Cursor): Record<string, unknown> {
  const map: Record<string, unknown> = {};
  if (isEmpty(cursor, CLOSE_MAP)) return map;
  for (;;) {
    cursor.skipSpaces();
    const key = readKey(cursor, map);
    if (cursor.text.charCodeAt(cursor.at) !== SPACE) throw outsideSubset;
    cursor.skipSpaces();
    map[key] = readValue(cursor);
    if (ends(cursor, CLOSE_MAP)) return map;
  }
}

/** Steps over the opening bracket, and over the closing one where nothing stands between them. */
function isEmpty(cursor: Cursor, close: number): boolean {
  cursor.at += 1;
  if (cursor.text.charCodeAt(cursor.at) === close) {
    cursor.at += 1;
    return true;
  }
  cursor.canonical = false;
  return false;
}

function ends(cursor: Cursor, close: number): boolean {
  cursor.skipSpaces();
  const code = cursor.text.charCodeAt(cursor.at);
  cursor.at += 1;
  if (code === close) return true;
  if (code !== COMMA || cursor.text.charCodeAt(cursor.at) !== SPACE) throw outsideSubset;
  return false;
}

function readValue(cursor: Cursor): unknown {
  const { text, at: start } = cursor;
  const first = text.charCodeAt(start);
  if (isMarked(first)) return readMarked(cursor, first);
  let at = start;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === COMMA || code === CLOSE_LIST || code === CLOSE_MAP) break;
    if (code === COLON && !isFlowText(text.charCodeAt(at + 1))) throw outsideSubset;
    if (code === HASH || code === OPEN_LIST || code === OPEN_MAP) throw outsideSubset;
    if (code === NEWLINE || Number.isNaN(code)) throw outsideSubset;
    at += 1;
  }
  cursor.at = at;
  while (text.charCodeAt(at - 1) === SPACE) at -= 1;
  if (at <= start) throw outsideSubset;
  return plainBetween(text, start, at);
}

function isFlowText(code: number): boolean {
  return code !== SPACE && code !== COMMA && code !== CLOSE_LIST && code !== CLOSE_MAP;
}
