import { isJapanese } from '../text/script.ts';
import { breaksWord } from './broken-word.ts';
import { isDateline } from './dateline.ts';
import type { LineShape } from './line-shape.ts';

// A column wider than this is no wrapping for reading: such lines are whole paragraphs.
const WIDEST_COLUMN = 120;
// Shorter lines are verse, tables or labels.
const NARROWEST_COLUMN = { en: 50, ja: 20 };

/** For each line, whether it goes on with the line above. */
export function findContinuations(shapes: readonly LineShape[]): boolean[] {
  const continued = shapes.map(() => false);
  let from = 0;
  const runs: { readonly from: number; readonly run: readonly LineShape[] }[] = [];
  while (from < shapes.length) {
    let to = from;
    while (to < shapes.length && isText(shapes[to])) to += 1;
    runs.push({ from, run: shapes.slice(from, to) });
    from = to + 1;
  }
  // Two lines alone, a title and a dateline, do not show a column; three do, and then for the whole text.
  const column = runs.reduce(
    (widest, { run }) => (isColumn(run) ? Math.max(widest, narrowWidth(run)) : widest),
    0,
  );
  for (const { from: offset, run } of runs) markRun(run, column, continued, offset);
  return continued;
}

function isText(shape: LineShape | undefined): boolean {
  return shape !== undefined && !shape.blank && !shape.separator;
}

/** Three lines of plain text, at least, the first two of which break off. */
function isColumn(run: readonly LineShape[]): boolean {
  const plain = run.filter(({ marker, url }) => marker === undefined && url === -1);
  return plain.length >= 3 && plain.filter(({ closed }) => !closed).length >= 2;
}

/** The widest line; 0 where a line is too wide for a column. */
function narrowWidth(run: readonly LineShape[]): number {
  const width = run.reduce((most, { text, indent }) => Math.max(most, text.length + indent), 0);
  return width > WIDEST_COLUMN ? 0 : width;
}

/** Lines with no blank between them. */
function markRun(
  run: readonly LineShape[],
  column: number,
  continued: boolean[],
  offset: number,
): void {
  const width = column === 0 ? 0 : narrowWidth(run);
  // A full stop at the margin says little; two broken sentences say that the run is wrapped.
  const broken = run.filter((shape, index) => {
    const above = run[index - 1];
    return above !== undefined && !above.closed && wrapsAt(above, shape, width);
  });
  let open = 0;
  let bulletIndent: number | undefined;
  run.forEach((shape, index) => {
    const above = run[index - 1];
    if (
      above !== undefined &&
      shape.marker === undefined &&
      shape.url !== 0 &&
      !isDateline(shape)
    ) {
      const quoted = open > 0 && CLOSING.test(shape.text);
      const hanging =
        bulletIndent !== undefined &&
        shape.indent > bulletIndent &&
        shape.url === -1 &&
        above.indent + above.text.length >= shape.text.length * FULL;
      const cut =
        !above.closed && above.text.length >= SHORTEST_CUT && breaksWord(above.text, shape.text);
      const wrapped = (!above.closed || broken.length > 1) && wrapsAt(above, shape, width);
      continued[offset + index] = quoted || hanging || wrapped || cut;
    }
    const isContinued = continued[offset + index] === true;
    // 3 地域情勢: a numbered heading; the indented paragraph below is none of it.
    const heads =
      shape.marker?.class === '1' && !shape.closed && shape.text.length < LONGEST_HEADING;
    if (shape.marker !== undefined) bulletIndent = heads ? undefined : shape.indent;
    else if (!isContinued) bulletIndent = undefined;
    open = Math.max(0, (isContinued ? open : 0) + openBrackets(shape.text));
  });
}

const LONGEST_HEADING = 40;
// A line is broken where it is full; one far shorter than the next is a heading.
const FULL = 0.6;
// Shorter lines are headings and labels, which end with half a sentence.
const SHORTEST_CUT = 24;
const CLOSING = /[」』”]/u;
// Editors leave a ragged edge.
const SLACK = 4;

/** The next line begins with what found no room on the line above. */
function wrapsAt(above: LineShape, below: LineShape, width: number): boolean {
  if (width === 0 || above.url !== -1 || below.url !== -1) return false;
  const used = above.indent + above.text.length;
  if (isJapanese(above.text, above.text.length - 1) || isJapanese(below.text, 0)) {
    return width >= NARROWEST_COLUMN.ja && used >= width - 2 && !above.closed;
  }
  if (width < NARROWEST_COLUMN.en || used < NARROWEST_COLUMN.en) return false;
  const space = below.text.indexOf(' ');
  const word = space === -1 ? below.text.length : space;
  return used + 1 + word > width - SLACK;
}

/** Brackets opened less those closed; a quotation that is still open runs into the next line. */
function openBrackets(text: string): number {
  let open = 0;
  for (const char of text) {
    if (char === '「' || char === '『' || char === '“') open += 1;
    else if (char === '」' || char === '』' || char === '”') open -= 1;
  }
  return open;
}
