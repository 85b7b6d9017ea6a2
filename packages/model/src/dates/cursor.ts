/** A place in a text; readers move `at` forward only. */
export interface Cursor {
  readonly text: string;
  at: number;
}

/** Whether an ASCII digit stands at the position. */
export function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** The two digits at the position as a number; -1 when they are not two digits. */
export function twoDigits(text: string, at: number): number {
  if (!isDigit(text, at) || !isDigit(text, at + 1)) return -1;
  return text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528; // 48 * 11, two ASCII zeros
}

/** The four digits at the position as a number; -1 when they are not four digits. */
export function fourDigits(text: string, at: number): number {
  const high = twoDigits(text, at);
  const low = twoDigits(text, at + 2);
  return high < 0 || low < 0 ? -1 : high * 100 + low;
}
