/** Reads a text from left to right by sticky patterns. */
export interface Cursor {
  readonly text: string;
  at: number;
  /** Where reading must stop. */
  readonly end: number;
}

/** Takes a sticky pattern at the cursor and moves past it; undefined, without moving, when it does not stand there. */
export function take(cursor: Cursor, sticky: RegExp): RegExpExecArray | undefined {
  sticky.lastIndex = cursor.at;
  const match = sticky.exec(cursor.text);
  if (match === null || cursor.at + match[0].length > cursor.end) return undefined;
  cursor.at += match[0].length;
  return match;
}

/** Whether a sticky pattern stands at the cursor; does not move. */
export function looksAt(cursor: Cursor, sticky: RegExp): boolean {
  sticky.lastIndex = cursor.at;
  return sticky.test(cursor.text);
}

/** Runs a reader and goes back to where it began when it reads nothing. */
export function attempt<T>(cursor: Cursor, read: (cursor: Cursor) => T | undefined): T | undefined {
  const start = cursor.at;
  const result = read(cursor);
  if (result === undefined) cursor.at = start;
  return result;
}
