import type { Draft } from '../draft/draft-file.ts';
import { unwritten } from './todo.ts';

/** One section from each heading to the line before the next; the first from the first line. */
export function sectionsOf({ header }: Draft) {
  const starts = [1, ...header.headings.map((lines) => Number(lines.split('-')[0]))];
  const firsts = [...new Set(starts)].sort((a, b) => a - b);
  return firsts.flatMap((first, index) => {
    const last = (firsts[index + 1] ?? header.text.lines + 1) - 1;
    return last < first ? [] : [{ title: unwritten(), lines: rangeText(first, last) }];
  });
}

const REASONS: Readonly<Record<string, string>> = { blank: 'empty', separator: 'separator' };

/** Lines that say nothing, as ranges with the reason; what holds a statement is never set aside, decided or not. */
export function setAsideOf({ header, claims }: Draft) {
  const stated = new Set<number>();
  for (const { kind, anchor } of claims) {
    if (kind !== 'statement') continue;
    const [first = 0, last = first] = anchor.lines.split('-').map(Number);
    for (let line = first; line <= last; line += 1) stated.add(line);
  }
  const ranges: { first: number; last: number; reason: string }[] = [];
  header.kinds.forEach((kind, index) => {
    const line = index + 1;
    if (stated.has(line) || line > header.text.lines) return;
    // A dateline or the address under a title leads the reader; the sources have what it says.
    const reason = REASONS[kind] ?? 'navigation';
    const open = ranges.at(-1);
    if (open?.reason === reason && open.last === line - 1) open.last = line;
    else ranges.push({ first: line, last: line, reason });
  });
  return ranges.map(({ first, last, reason }) => ({ lines: rangeText(first, last), reason }));
}

function rangeText(first: number, last: number): string {
  return first === last ? `${first}` : `${first}-${last}`;
}
