import { composingClusters } from './composing-clusters.ts';

/** The name of the normal form; part of every digest made over it. */
export const NORMAL_FORM = 'briefing-text/1';

/**
 * A text in the normal form `briefing-text/1` (the squeezed text) with the way back to the text as received.
 * Positions count code points of the squeezed text, from 0; the arrays hold one entry a position.
 */
export interface NormalText {
  /** The text as received; lone surrogates, which no UTF-8 file can hold, are U+FFFD. */
  readonly raw: string;
  readonly squeezed: string;
  /** Code points of the squeezed text. */
  readonly length: number;
  /** Lines of the raw text; LF, CRLF and CR end one, and the last needs no end. */
  readonly lineCount: number;
  /** Raw line of each position, from 1. */
  readonly lines: Uint32Array;
  /** Raw code-point offset, from 0, of the first character that a position was made from. */
  readonly rawStarts: Uint32Array;
  /** Raw code-point offset after the last character that a position was made from. */
  readonly rawEnds: Uint32Array;
  /** UTF-16 offset of each position in `squeezed`, and at the end its length. */
  readonly units: Uint32Array;
}

interface Piece {
  readonly point: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

const LONE_SURROGATE = /\p{Surrogate}/gu;
const LINE = /[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+/gu;
// Enclosed numerals, fractions, super- and subscripts: NFKC would turn ①12日 into 112日 and 10² into 102.
const EXEMPT = '\\u00B2\\u00B3\\u00B9\\u00BC-\\u00BE\\u2070-\\u209F\\u2460-\\u24FF\\u2776-\\u2793';
const RUN = new RegExp(`[${EXEMPT}]+|[^${EXEMPT}]+`, 'gu');
const EXEMPT_RUN = new RegExp(`^[${EXEMPT}]`, 'u');
const DELETED = /[\p{White_Space}\p{Default_Ignorable_Code_Point}]/u;
// ー (U+30FC) is a letter, not a dash, and stays.
const FOLDED = new Map([
  ...[...'\u2010\u2011\u2013\u2014\u2212'].map((dash) => [dash, '-'] as const),
  ...[...'\u201C\u201D\u201E'].map((quote) => [quote, '"'] as const),
  ...[...'\u2018\u2019'].map((quote) => [quote, "'"] as const),
  ['\u301C', '~'] as const,
]);

/**
 * Brings a text into the normal form `briefing-text/1`: NFKC except for enclosed numerals, super- and
 * subscripts; dashes, quotation marks and wave dashes folded; white space and ignorable characters deleted;
 * NFC. Line ends, wrapping, width and invisible characters therefore leave it as it is. Never throws.
 *
 * @example normalizeText('第１ 回\n①').squeezed // '第1回①'
 */
export function normalizeText(raw: string): NormalText {
  const text = raw.replace(LONE_SURROGATE, '\uFFFD');
  const pieces: Piece[] = [];
  let line = 0;
  let offset = 0;
  // A line end neither composes nor lets marks pass, so folding line by line equals folding the whole.
  for (const [whole] of text.matchAll(LINE)) {
    line += 1;
    for (const [run] of whole.matchAll(RUN)) offset = squeezeRun(run, line, offset, pieces);
  }
  return toNormalText(text, line, recompose(pieces));
}

function squeezeRun(run: string, line: number, offset: number, into: Piece[]): number {
  const exempt = EXEMPT_RUN.test(run);
  let start = offset;
  for (const cluster of exempt ? run : composingClusters(run, 'NFKC')) {
    const end = start + codePoints(cluster);
    for (const point of exempt ? cluster : cluster.normalize('NFKC')) {
      if (!DELETED.test(point)) into.push({ point: FOLDED.get(point) ?? point, line, start, end });
    }
    start = end;
  }
  return start;
}

/** What was deleted may have parted a letter from its mark (か + line end + ゙): without this the form would depend on wrapping. */
function recompose(pieces: readonly Piece[]): readonly Piece[] {
  const squeezed = pieces.map((piece) => piece.point).join('');
  if (squeezed.normalize('NFC') === squeezed) return pieces;
  const composed: Piece[] = [];
  let next = 0;
  for (const cluster of composingClusters(squeezed, 'NFC')) {
    const from = pieces.slice(next, next + codePoints(cluster));
    next += from.length;
    const [first] = from;
    const last = from.at(-1);
    if (first === undefined || last === undefined) continue;
    for (const point of cluster.normalize('NFC')) {
      composed.push({ point, line: first.line, start: first.start, end: last.end });
    }
  }
  return composed;
}

function toNormalText(raw: string, lineCount: number, pieces: readonly Piece[]): NormalText {
  const units = new Uint32Array(pieces.length + 1);
  let unit = 0;
  pieces.forEach((piece, position) => {
    units[position] = unit;
    unit += piece.point.length;
  });
  units[pieces.length] = unit;
  return {
    raw,
    squeezed: pieces.map((piece) => piece.point).join(''),
    length: pieces.length,
    lineCount,
    lines: Uint32Array.from(pieces, (piece) => piece.line),
    rawStarts: Uint32Array.from(pieces, (piece) => piece.start),
    rawEnds: Uint32Array.from(pieces, (piece) => piece.end),
    units,
  };
}

/** Code points, not UTF-16 units, so that 𠮷 counts one. */
function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
