/** Raw lines, from 1, both ends included. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

const LINE_RANGE = /^([1-9]\d{0,8})(?:-([1-9]\d{0,8}))?$/u;

/** Reads `7` or `15-16`; anything else, and a range that runs backwards, is undefined. */
export function parseLineRange(text: string): LineRange | undefined {
  const match = LINE_RANGE.exec(text);
  if (match === null) return undefined;
  const first = Number(match[1]);
  const last = Number(match[2] ?? match[1]);
  return first <= last ? { first, last } : undefined;
}

/** Writes `7` for one line and `15-16` for more. */
export function formatLineRange({ first, last }: LineRange): string {
  return first === last ? `${first}` : `${first}-${last}`;
}
