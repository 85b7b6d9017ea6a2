import { foldText } from '../text/fold.ts';
import { isJapanese, japaneseShare } from '../text/script.ts';
import { lineKinds } from './line-kinds.ts';
import { type LineShape, shapeLines } from './line-shape.ts';
import type { Block, LineKind, SegmentedText, TextLang } from './segmented-text.ts';
import { findContinuations } from './wrapped-lines.ts';

// Below a fifth, Japanese characters are names in an English text.
const JAPANESE_SHARE = 0.2;

/** Divides a raw text into blocks; `lang` decides nothing but the language of blocks without letters. */
export function segmentText(raw: string, lang?: TextLang): SegmentedText {
  const folded = foldText(raw);
  const shapes = shapeLines(folded.text);
  const lines = lineKinds(shapes, findContinuations(shapes));
  const flow = joinLines(folded.text, shapes, lines);
  const text = flow.text;
  const main = lang ?? (japaneseShare(text) > JAPANESE_SHARE ? 'ja' : 'en');
  return {
    text,
    starts: Uint32Array.from(flow.units, (unit) => folded.starts[unit] ?? 0),
    ends: Uint32Array.from(flow.units, (unit) => folded.ends[unit] ?? 0),
    lines,
    cut: shapes.flatMap(({ start, end }, index) => (end - start > LONGEST_LINE ? [index + 1] : [])),
    blocks: toBlocks(text, flow.pieces, main),
    lang: main,
  };
}

interface Piece {
  readonly kind: Block['kind'];
  readonly shape: LineShape;
  readonly start: number;
  end: number;
  readonly firstLine: number;
  lastLine: number;
}

// Nobody writes so much without a line end: the rest of such a line is a table or noise, and is left out.
const LONGEST_LINE = 50_000;

function endOf({ start, end }: LineShape): number {
  return Math.min(end, start + LONGEST_LINE);
}

/** The lines, joined where one goes on with the other; `units` leads back to the folded text. */
function joinLines(folded: string, shapes: readonly LineShape[], kinds: readonly LineKind[]) {
  const parts: string[] = [];
  const units = new Uint32Array(folded.length + shapes.length);
  const pieces: Piece[] = [];
  let length = 0;
  const add = (from: number, to: number) => {
    parts.push(folded.slice(from, to));
    for (let at = from; at < to; at += 1) {
      units[length] = at;
      length += 1;
    }
  };
  shapes.forEach((shape, index) => {
    const kind = kinds[index] ?? 'blank';
    if (kind === 'blank') return;
    const open = pieces.at(-1);
    if (kind === 'continuation' && open !== undefined) {
      if (needsSpace(folded, shape.start)) {
        parts.push(' ');
        units[length] = Math.max(0, shape.start - 1);
        length += 1;
      }
      add(shape.start, endOf(shape));
      open.end = length;
      open.lastLine = index + 1;
      return;
    }
    if (length > 0) {
      parts.push('\n');
      units[length] = Math.max(0, shape.start - 1);
      length += 1;
    }
    const start = length;
    add(shape.start, endOf(shape));
    const own = kind === 'continuation' ? 'paragraph' : kind;
    pieces.push({
      kind: own,
      shape,
      start,
      end: length,
      firstLine: index + 1,
      lastLine: index + 1,
    });
  });
  return { text: parts.join(''), units: units.subarray(0, length), pieces };
}

/** Japanese is joined without a space, and so is a word broken at its hyphen. */
function needsSpace(folded: string, start: number): boolean {
  let above = start - 1;
  while (above > 0 && (folded[above] === ' ' || folded[above] === '\n')) above -= 1;
  if (isJapanese(folded, above) || isJapanese(folded, start)) return false;
  if (/[、。」』「『(]/u.test(folded[above] ?? '')) return false;
  return folded[above] !== '-' || folded[above - 1] === ' ';
}

// In a Japanese text a note may be a word or two of Japanese around an English name.
const JAPANESE_NOTE_SHARE = 0.06;

function langOf(text: string, start: number, end: number, main: TextLang): TextLang {
  const least = main === 'ja' ? JAPANESE_NOTE_SHARE : JAPANESE_SHARE;
  return japaneseShare(text, start, end) > least ? 'ja' : 'en';
}

function toBlocks(text: string, pieces: readonly Piece[], main: TextLang): Block[] {
  let heading: number | undefined;
  let parent: number | undefined;
  return pieces.map((piece, index): Block => {
    const { kind, shape, start, end, firstLine, lastLine } = piece;
    const closes = kind === 'heading' || kind === 'linkheading' || kind === 'separator';
    if (closes || kind === 'paragraph') parent = undefined;
    if (kind === 'separator') heading = undefined;
    const letters = /\p{L}/u.test(text.slice(start, Math.min(end, start + 400)));
    const block: Block = {
      kind,
      start,
      end,
      body: Math.min(end, start + (kind === 'note' ? 0 : (shape.marker?.length ?? 0))),
      firstLine,
      lastLine,
      ...(kind === 'bullet2' || kind === 'note' ? { parent } : {}),
      ...(closes ? {} : { heading }),
      lang: letters ? langOf(text, start, end, main) : main,
    };
    if (kind === 'heading' || kind === 'linkheading') heading = index;
    if (kind === 'bullet1') parent = index;
    return block;
  });
}
