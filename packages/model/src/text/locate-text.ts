import type { Anchor } from './anchor.ts';
import { createAnchor } from './anchor.ts';
import type { NormalText } from './normal-form.ts';
import { normalizeText } from './normal-form.ts';
import type { Span } from './span.ts';
import { linesOf } from './span.ts';

/** Narrows a search where a passage occurs more than once. */
export interface LocateOptions {
  /** Only occurrences that touch this raw line, from 1. */
  readonly line?: number | undefined;
  /** The how-manieth of the occurrences that are left, from 1, in text order. */
  readonly occurrence?: number | undefined;
  /** Only occurrences inside this span, which the anchor then records as its block. */
  readonly block?: Span | undefined;
}

/** A place where a passage occurs. */
export interface Occurrence {
  readonly start: number;
  readonly lines: string;
}

/** The anchor of the one place found, or why there is none, with all places that were left to choose from. */
export type LocateResult =
  | { readonly ok: true; readonly anchor: Anchor }
  | {
      readonly ok: false;
      /** `empty`: the passage has no character in the normal form; `no-such-occurrence`: fewer than asked for. */
      readonly reason: 'empty' | 'absent' | 'ambiguous' | 'no-such-occurrence';
      readonly occurrences: readonly Occurrence[];
    };

/**
 * Finds a passage, given as raw text and normalized like the source, and anchors it; overlapping occurrences count.
 *
 * @example locateText(normalizeText(source), 'NMESIS', { line: 25 })
 */
export function locateText(
  normal: NormalText,
  passage: string,
  options: LocateOptions = {},
): LocateResult {
  const wanted = normalizeText(passage);
  if (wanted.length === 0) return { ok: false, reason: 'empty', occurrences: [] };
  const { line, occurrence, block } = options;
  const places = startsOf(normal, wanted.squeezed)
    .map((start) => ({ start, length: wanted.length }))
    .filter((span) => line === undefined || touches(normal, span, line))
    .filter((span) => block === undefined || holds(block, span));
  const occurrences = places.map((span) => ({
    start: span.start,
    lines: linesOf(normal, span) ?? '',
  }));
  if (occurrences.length === 0) return { ok: false, reason: 'absent', occurrences };
  if (occurrence === undefined && occurrences.length > 1) {
    return { ok: false, reason: 'ambiguous', occurrences };
  }
  const chosen = places[(occurrence ?? 1) - 1];
  if (chosen === undefined) return { ok: false, reason: 'no-such-occurrence', occurrences };
  return { ok: true, anchor: createAnchor(normal, chosen.start, chosen.length, block) };
}

function startsOf(normal: NormalText, squeezed: string): number[] {
  const starts: number[] = [];
  let position = 0;
  let unit = normal.squeezed.indexOf(squeezed);
  while (unit !== -1) {
    while ((normal.units[position] ?? unit) < unit) position += 1;
    starts.push(position);
    unit = normal.squeezed.indexOf(squeezed, unit + 1);
  }
  return starts;
}

function touches(normal: NormalText, { start, length }: Span, line: number): boolean {
  return normal.lines.subarray(start, start + length).includes(line);
}

function holds(block: Span, span: Span): boolean {
  return block.start <= span.start && span.start + span.length <= block.start + block.length;
}
