import { parseLineRange } from '../text/index.ts';

/** All lines that a list of ranges such as `15-16` covers. */
export function lineSet(ranges: Iterable<string>): Set<number> {
  const lines = new Set<number>();
  for (const text of ranges) {
    const range = parseLineRange(text);
    for (let line = range?.first ?? 1; line <= (range?.last ?? 0); line += 1) lines.add(line);
  }
  return lines;
}
