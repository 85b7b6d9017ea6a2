import { DASH, NEWLINE, SPACE } from './characters.ts';
import { type Cursor, outsideSubset } from './cursor.ts';
import { isMarked, readMarked } from './read-flow.ts';
import { isKey, readKey } from './read-key.ts';
import { readPlainLine } from './read-scalar.ts';

/** A map or a list whose lines start at a column. */
export function readBlock(cursor: Cursor, column: number): unknown {
  cursor.enter();
  const value = isItem(cursor) ? readList(cursor, column) : readMap(cursor, column);
  cursor.leave();
  return value;
}

function isItem({ text, at }: Cursor): boolean {
  return text.charCodeAt(at) === DASH && text.charCodeAt(at + 1) === SPACE;
}

function readMap(cursor: Cursor, column: number): Record<string, unknown> {
  const map: Record<string, unknown> = {};
  while (cursor.column === column && !isItem(cursor)) {
    const key = readKey(cursor, map);
    map[key] = readValue(cursor, column);
  }
  if (cursor.column > column) throw outsideSubset;
  return map;
}

function readList(cursor: Cursor, column: number): unknown[] {
  const list: unknown[] = [];
  while (cursor.column === column && isItem(cursor)) {
    cursor.at += 2;
    const inner = column + 2;
    if (isItem(cursor) || isKey(cursor)) {
      cursor.column = inner;
      list.push(readBlock(cursor, inner));
    } else list.push(readToEnd(cursor, column));
  }
  if (cursor.column > column) throw outsideSubset;
  return list;
}

/** The value behind `key:`, on the same line or in the deeper lines below. */
function readValue(cursor: Cursor, column: number): unknown {
  const code = cursor.text.charCodeAt(cursor.at);
  if (code === SPACE) {
    cursor.at += 1;
    return readToEnd(cursor, column);
  }
  if (code !== NEWLINE) throw outsideSubset;
  cursor.toContent(cursor.at + 1);
  if (cursor.column > column) {
    if (cursor.column !== column + 2) cursor.canonical = false;
    return readBlock(cursor, cursor.column);
  }
  if (cursor.column === column && isItem(cursor)) {
    cursor.canonical = false;
    return readBlock(cursor, column);
  }
  throw outsideSubset;
}

/** A value that ends with its line; the next line must not be deeper than its parent. */
function readToEnd(cursor: Cursor, column: number): unknown {
  const { text } = cursor;
  const code = text.charCodeAt(cursor.at);
  const value = isMarked(code) ? readMarked(cursor, code) : readPlainLine(cursor);
  if (cursor.at < text.length && text.charCodeAt(cursor.at) !== NEWLINE) throw outsideSubset;
  cursor.toContent(cursor.at + 1);
  if (cursor.column > column) throw outsideSubset;
  return value;
}
