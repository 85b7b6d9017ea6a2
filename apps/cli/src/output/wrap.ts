import { graphemes } from './graphemes.ts';
import type { Line, Span, Style } from './span.ts';
import type { Measure } from './width.ts';

/** A grapheme with the style of its span. */
interface Cell {
  readonly text: string;
  readonly width: number;
  readonly style: Style | undefined;
}

// Line breaking rules of JIS X 4051: what must not begin, and what must not end, a line.
const NOT_AT_START =
  /^[、。，．・：；？！）］｝〕〉》」』】〜ー々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ,.:;?!)\]}”’%％]/u;
const NOT_AT_END = /^[（［｛〔〈《「『【([{“‘]/u;

/** Breaks text into lines of at most `width` columns, between words and between Japanese characters, never inside a grapheme. Undefined width: only at line ends. */
export function wrap(spans: readonly Span[], width: number | undefined, measure: Measure): Line[] {
  return paragraphs(spans).flatMap((paragraph) => {
    if (width === undefined || measure(plain(paragraph)) <= width) return [paragraph];
    return fill(unbreakable(cellsOf(paragraph, measure)), Math.max(width, 1)).map(toLine);
  });
}

/** Cuts text to one line of at most `width` columns, ending in `…` where something was left out. */
export function truncate(line: Line, width: number, measure: Measure): Line {
  if (measure(plain(line)) <= width) return line;
  const room = width - measure('…');
  const kept: Cell[] = [];
  let used = 0;
  for (const cell of cellsOf(line, measure)) {
    if (used + cell.width > room) break;
    kept.push(cell);
    used += cell.width;
  }
  return [...toLine(kept), { text: '…', style: 'faint' }];
}

/** The text of a line without its styles. */
export function plain(line: Line): string {
  return line.map(({ text }) => text).join('');
}

function paragraphs(spans: readonly Span[]): Line[] {
  const found: Span[][] = [[]];
  for (const { text, style } of spans) {
    for (const [index, part] of text.split('\n').entries()) {
      if (index > 0) found.push([]);
      if (part !== '')
        found.at(-1)?.push(style === undefined ? { text: part } : { text: part, style });
    }
  }
  return found;
}

function cellsOf(line: Line, measure: Measure): Cell[] {
  return line.flatMap(({ text, style }) =>
    graphemes(text).map((grapheme) => ({ text: grapheme, width: measure(grapheme), style })),
  );
}

/** Groups cells between which no line may end; a space is a group of its own. */
function unbreakable(cells: readonly Cell[]): Cell[][] {
  const groups: Cell[][] = [];
  let previous: Cell | undefined;
  for (const cell of cells) {
    const group = groups.at(-1);
    if (group === undefined || previous === undefined || mayBreak(previous, cell))
      groups.push([cell]);
    else group.push(cell);
    previous = cell;
  }
  return groups;
}

function mayBreak(before: Cell, after: Cell): boolean {
  if (before.text === ' ' || after.text === ' ') return true;
  if (NOT_AT_START.test(after.text) || NOT_AT_END.test(before.text)) return false;
  return before.width > 1 || after.width > 1;
}

function fill(groups: readonly Cell[][], width: number): Cell[][] {
  const lines: Cell[][] = [];
  let line: Cell[] = [];
  let used = 0;
  const flush = () => {
    while (line.at(-1)?.text === ' ') line.pop();
    lines.push(line);
    line = [];
    used = 0;
  };
  for (const group of groups) {
    const size = group.reduce((sum, cell) => sum + cell.width, 0);
    const isSpace = group[0]?.text === ' ';
    if (isSpace && used === 0 && lines.length > 0) continue;
    if (used > 0 && used + size > width) {
      flush();
      if (isSpace) continue;
    }
    // A word longer than the line is cut where the line ends; an address is not, or nobody could copy it.
    const whole = isAddress(group);
    for (const cell of group) {
      if (!whole && used > 0 && used + cell.width > width) flush();
      line.push(cell);
      used += cell.width;
    }
  }
  if (line.length > 0) flush();
  return lines;
}

function isAddress(group: readonly Cell[]): boolean {
  return (
    group[0]?.text === 'h' &&
    /^https?:/u.test(
      group
        .slice(0, 6)
        .map(({ text }) => text)
        .join(''),
    )
  );
}

function toLine(cells: readonly Cell[]): Line {
  const spans: { text: string; style?: Style }[] = [];
  for (const { text, style } of cells) {
    const last = spans.at(-1);
    if (last !== undefined && last.style === style) last.text += text;
    else spans.push(style === undefined ? { text } : { text, style });
  }
  return spans;
}
