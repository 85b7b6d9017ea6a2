import { isDateline, isIssuerLine, isMasthead } from './dateline.ts';
import type { LineShape } from './line-shape.ts';
import { isLinkHeadingText, isLinkLine, isOnlyLabel } from './link-line.ts';
import type { Marker } from './marker.ts';
import { isNote } from './note-line.ts';
import { numberedHeadings } from './numbered-headings.ts';
import type { LineKind } from './segmented-text.ts';

// Titles are short; what is longer is the first paragraph.
const LONGEST_TITLE = { en: 120, ja: 60 };
const LONGEST_DECK = 200;
const LONGEST_HEADING = { en: 80, ja: 40 };
// Where datelines stand: at the head, or under the last paragraph.
const HEAD_LINES = 8;
const TAIL_LINES = 3;

const BRACKET_HEADING =
  /^(?:【[^【】]{1,80}】|〔[^〔〕]{1,80}〕|《[^《》]{1,80}》|<[^<>]{1,80}>|≪[^≪≫]{1,80}≫|\[[^[\]]{1,80}\])$/u;
const PAREN_HEADING = /^\((?:参考|参考資料|関連|出典|注|資料|了)\)$/u;
const HAS_LETTER = /\p{L}/u;
const LOWER = /\p{Ll}/gu;
const UPPER = /\p{Lu}/gu;

/** The kind of every line, from its shape, its neighbors and the bullets above it. */
export function lineKinds(raw: readonly LineShape[], continued: readonly boolean[]): LineKind[] {
  const shapes = withBullets(raw);
  const filled = shapes.flatMap(({ blank }, index) => (blank ? [] : [index]));
  const next = nextFilled(shapes);
  const heads = numberedHeadings(shapes, filled);
  const kinds: LineKind[] = [];
  let place = -1;
  let inTitle = true;
  let titled = false;
  let levels: (Marker & { readonly indent: number }) | undefined;

  const kindOf = (shape: LineShape, index: number): LineKind => {
    if (shape.blank) return 'blank';
    if (shape.separator) return 'separator';
    if (continued[index] === true) return 'continuation';
    if (isLinkLine(shape)) return 'link';
    const nearEdge = place < HEAD_LINES || place >= filled.length - TAIL_LINES;
    if (nearEdge && isDateline(shape)) return 'dateline';
    if (place < HEAD_LINES && kinds[index - 1] === 'dateline' && isIssuerLine(shape)) {
      return 'dateline';
    }
    const underTitle = place > 0 && place < HEAD_LINES && inTitle && titled;
    if (underTitle && isMasthead(shape)) return 'dateline';
    if (isNote(shape)) return 'note';
    const below = shapes[next[index] ?? -1];
    const second = shapes[next[next[index] ?? -1] ?? -1];
    if (isLinkTitle(shape, below)) return 'linktitle';
    const leadsToLink = below !== undefined && (isLinkLine(below) || isLinkTitle(below, second));
    const heading = isHeading(shape, shapes[index - 1], below);
    if ((leadsToLink || heading) && isLinkHeadingText(shape, leadsToLink)) return 'linkheading';
    if (inTitle && isTitle(shape, below)) return 'lead';
    if (underTitle && isDeck(shape, below, second)) return 'lead';
    if (heading || heads.has(index)) return 'heading';
    const { marker } = shape;
    if (marker === undefined) return 'paragraph';
    if (marker.type === 'note') return 'note';
    const level = levelOf(marker, shape.indent);
    if (level === 1 && isNumberedHeading(shape, below)) return 'heading';
    return level === 1 ? 'bullet1' : 'bullet2';
  };

  shapes.forEach((shape, index) => {
    if (!shape.blank) place += 1;
    const kind = kindOf(shape, index);
    titled ||= kind === 'lead';
    if (kind !== 'lead' && kind !== 'continuation' && (kind !== 'blank' || titled)) inTitle = false;
    if (kind === 'heading' || kind === 'linkheading' || kind === 'separator') levels = undefined;
    kinds.push(kind);
  });
  return kinds;

  function levelOf(marker: Marker, indent: number): 1 | 2 {
    if (
      levels === undefined ||
      (levels.class !== marker.class && marker.rank < levels.rank && indent <= levels.indent)
    ) {
      levels = { ...marker, indent };
      return 1;
    }
    if (indent > levels.indent) return 2;
    return marker.class !== levels.class && marker.rank > levels.rank ? 2 : 1;
  }
}

// A heading is shorter than this.
const LONGEST_MARKED = 40;

/** ◇ and ■ head sections in one text and items in another: signs on lines in a row, or on long ones, are bullets. */
function withBullets(shapes: readonly LineShape[]): readonly LineShape[] {
  const filled = shapes.filter(({ blank }) => !blank);
  const byClass = new Map<string, { lines: number; items: number }>();
  filled.forEach(({ marker, text, closed }, index) => {
    if (marker?.type !== 'heading' || marker.class === '#') return;
    const count = byClass.get(marker.class) ?? { lines: 0, items: 0 };
    const inRow = filled[index + 1]?.marker?.class === marker.class;
    count.lines += 1;
    if (inRow || closed || text.length > LONGEST_MARKED) count.items += 1;
    byClass.set(marker.class, count);
  });
  const isItem = ({ marker }: LineShape) => {
    const count = byClass.get(marker?.class ?? '');
    return count !== undefined && count.lines > 2 && count.items * 2 > count.lines;
  };
  return shapes.map((shape) =>
    shape.marker?.type === 'heading' && isItem(shape)
      ? { ...shape, marker: { ...shape.marker, type: 'bullet', rank: 0 } }
      : shape,
  );
}

/** For each line, the next one that is not blank; -1 for none. */
function nextFilled(shapes: readonly LineShape[]): Int32Array {
  const next = new Int32Array(shapes.length).fill(-1);
  let filled = -1;
  for (let index = shapes.length - 1; index >= 0; index -= 1) {
    next[index] = filled;
    if (shapes[index]?.blank === false) filled = index;
  }
  return next;
}

/** A label above an address that stands alone. */
function isLinkTitle(shape: LineShape, next: LineShape | undefined): boolean {
  if (next === undefined || next.url !== 0 || next.text.includes(' ')) return false;
  if (isOnlyLabel(shape)) return false;
  return shape.url === -1 && shape.text.length <= LONGEST_TITLE.en && !shape.text.endsWith('。');
}

function isTitle(shape: LineShape, next: LineShape | undefined): boolean {
  const { marker, japanese, text } = shape;
  if (marker !== undefined && marker.class !== '#') return false;
  if (text.length > LONGEST_TITLE[japanese ? 'ja' : 'en'] || /[.。]["”」)]?$/u.test(text))
    return false;
  if (!HAS_LETTER.test(text)) return false;
  // A bracketed line straight above bullets opens a section.
  return !(BRACKET_HEADING.test(text) && next?.marker?.type === 'bullet');
}

/** A second line of a title, which may be a sentence or two, above byline or dateline. */
function isDeck(
  { text, marker, url, blank }: LineShape,
  below: LineShape | undefined,
  second: LineShape | undefined,
): boolean {
  if (blank || marker !== undefined || url !== -1 || text.length > LONGEST_DECK) return false;
  return [below, second].some(
    (shape) => shape !== undefined && (isDateline(shape) || isMasthead(shape)),
  );
}

function isHeading(
  shape: LineShape,
  above: LineShape | undefined,
  next: LineShape | undefined,
): boolean {
  const { text, marker, japanese } = shape;
  if (BRACKET_HEADING.test(text) || PAREN_HEADING.test(text)) return true;
  const short = text.length <= LONGEST_HEADING[japanese ? 'ja' : 'en'];
  if (marker?.type === 'heading') return marker.class === '#' || (short && !text.endsWith('。'));
  if (marker !== undefined || !short || !HAS_LETTER.test(text)) return false;
  const upper = text.match(UPPER)?.length ?? 0;
  const lower = text.match(LOWER)?.length ?? 0;
  if (upper >= 4 && lower === 0 && !japanese) return true;
  // A short line on its own, with no full stop, above what it heads.
  const alone = above?.blank !== false;
  return (
    alone && next !== undefined && !shape.closed && !/[,、;:]$/u.test(text) && isShortPhrase(shape)
  );
}

function isShortPhrase({ text, japanese }: LineShape): boolean {
  return japanese ? text.length <= 24 : text.split(' ').length <= 9 && /^\P{Ll}/u.test(text);
}

/** `１．掃海部隊の一週間` above bullets of another kind: a number that heads a section. */
function isNumberedHeading(shape: LineShape, next: LineShape | undefined): boolean {
  const { marker, japanese, text } = shape;
  if (marker?.type !== 'number' || shape.closed || next === undefined) return false;
  if (text.length > LONGEST_HEADING[japanese ? 'ja' : 'en']) return false;
  return next.marker?.class !== marker.class && (next.marker !== undefined || marker.rank === 0);
}
