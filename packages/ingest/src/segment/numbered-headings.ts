import type { LineShape } from './line-shape.ts';

// Headings with their number are shorter.
const LONGEST = { en: 70, ja: 34 };

/**
 * Lines with numbers that head sections: short, without a full stop, never two of one kind in a row, and with text or
 * bullets under them that stand no deeper. `filled` are the lines that are not blank.
 */
export function numberedHeadings(
  shapes: readonly LineShape[],
  filled: readonly number[],
): ReadonlySet<number> {
  const classes = new Map<string, { heads: number[]; others: number }>();
  filled.forEach((index, place) => {
    const shape = shapes[index];
    if (shape?.marker?.type !== 'number') return;
    const own = classes.get(shape.marker.class) ?? { heads: [], others: 0 };
    classes.set(shape.marker.class, own);
    if (mayHead(shape, shapes[filled[place + 1] ?? -1])) own.heads.push(index);
    else own.others += 1;
  });
  return new Set(
    [...classes.values()].flatMap(({ heads, others }) =>
      heads.length >= 2 && others === 0 ? heads : [],
    ),
  );
}

function mayHead(shape: LineShape, next: LineShape | undefined): boolean {
  const { text, japanese, closed, indent, marker } = shape;
  if (closed && !/[」』)]$/u.test(text)) return false;
  if (next === undefined || next.separator || text.length > LONGEST[japanese ? 'ja' : 'en'])
    return false;
  if (/[,、;:]$/u.test(text)) return false;
  if (next.marker === undefined) return next.text.length > text.length;
  return next.marker.class !== marker?.class && next.indent <= indent;
}
