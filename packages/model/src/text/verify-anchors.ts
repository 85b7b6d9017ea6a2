import type { Anchor } from './anchor.ts';
import { textDigest } from './digest.ts';
import { bestStretch } from './fingerprint-match.ts';
import type { Occurrence } from './locate-text.ts';
import type { NormalText } from './normal-form.ts';
import type { Span } from './span.ts';
import { isSpanOf, linesOf } from './span.ts';
import type { TextScan } from './text-scan.ts';
import { scanText } from './text-scan.ts';

/**
 * `verified`: stands where recorded. `moved`: the same passage, found elsewhere beyond doubt. `ambiguous`: found,
 * and nothing tells that or which one it is. `changed`: an edited passage. `missing`: not found.
 */
export type AnchorStatus = 'verified' | 'moved' | 'ambiguous' | 'changed' | 'missing';

/** What became of one anchor in a text. */
export interface AnchorResult {
  readonly status: AnchorStatus;
  /** Raw lines where the passage stands now; absent when ambiguous or missing. */
  readonly lines?: string;
  /** Position where it stands now; only when verified or moved. */
  readonly start?: number;
  /** Part of the fingerprints found, 0 to 1; only when changed. */
  readonly similarity?: number;
  /** The places to choose from; only when ambiguous. */
  readonly candidates?: readonly Occurrence[];
}

// Fewer fingerprints than this are as likely another passage that shares words.
const CHANGED_FROM = 0.4;

/**
 * Checks anchors against a text, one result each in their order, by the rules of `briefing-anchor/1`; an anchor
 * is never moved in silence. `recordedDigest` (of `textDigest`), when equal, says the text is the recorded one, so
 * a hash at its position needs no witness around it. Never throws; an impossible anchor is `missing`.
 */
export function verifyAnchors(
  normal: NormalText,
  anchors: readonly Anchor[],
  recordedDigest?: string,
): AnchorResult[] {
  const scan = scanText(normal);
  const sameText = recordedDigest !== undefined && recordedDigest === textDigest(normal);
  const results = new Map<Anchor, AnchorResult>();
  // By length, because a scan hashes all windows of one length at once.
  for (const anchor of [...anchors].sort((a, b) => a.length - b.length)) {
    results.set(anchor, resolve(scan, anchor, sameText));
  }
  return anchors.map((anchor) => results.get(anchor) ?? { status: 'missing' });
}

function resolve(scan: TextScan, anchor: Anchor, sameText: boolean): AnchorResult {
  const atHome = scan.matches(anchor, anchor.hash);
  if (atHome && (sameText || hasWitness(scan, anchor, anchor.start))) {
    return found(scan, anchor, anchor.start);
  }
  const certain = scan.inContext(anchor).filter((at) => inBlock(scan, anchor, at) !== false);
  const changedInPlace = !atHome && standsBetweenNeighbors(scan, anchor, anchor.start);
  if (certain.length === 1 && !changedInPlace) return found(scan, anchor, certain[0]);
  const all = scan.occurrences(anchor);
  if (all.length === 0) return changedOrMissing(scan, anchor);
  const inSameBlock = all.filter((at) => inBlock(scan, anchor, at) === true);
  const pool = inSameBlock.length > 0 ? inSameBlock : all;
  const chosen = changedInPlace ? undefined : choose(scan, anchor, pool);
  if (chosen !== undefined) return found(scan, anchor, chosen);
  const candidates = pool.map((start) => ({ start, lines: linesAt(scan, anchor, start) }));
  return { status: 'ambiguous', candidates };
}

/** The one place that can be meant: the only one, or the only one between the recorded neighbors. */
function choose(scan: TextScan, anchor: Anchor, places: readonly number[]): number | undefined {
  const [only] = places;
  if (only !== undefined && places.length === 1) {
    // A short passage outside its block, among strangers, may be a lookalike of one that was edited away.
    const trusted = anchor.block === undefined || only === anchor.start;
    return trusted || hasWitness(scan, anchor, only) ? only : undefined;
  }
  const inSameContext = places.filter((start) => standsBetweenNeighbors(scan, anchor, start));
  return inSameContext.length === 1 ? inSameContext[0] : undefined;
}

/** Whether what comes before and after a place is as recorded, whatever stands there. */
function standsBetweenNeighbors(scan: TextScan, anchor: Anchor, start: number): boolean {
  const span = { start, length: anchor.length };
  if (!isSpanOf(scan.normal, span)) return false;
  const { before, after } = scan.context(anchor, span);
  return before && after;
}

/** Whether anything around a place is as recorded; a repeated word may stand anywhere by chance. */
function hasWitness(scan: TextScan, anchor: Anchor, start: number): boolean {
  const { before, after } = scan.context(anchor, { start, length: anchor.length });
  return before || after || inBlock(scan, anchor, start) === true;
}

/** Whether the anchor's block stands around a start; undefined for an anchor without one. */
function inBlock(scan: TextScan, { start, block }: Anchor, at: number): boolean | undefined {
  if (block === undefined) return undefined;
  return scan.matches({ start: at - (start - block.start), length: block.length }, block.hash);
}

function found(scan: TextScan, anchor: Anchor, start = anchor.start): AnchorResult {
  const status = start === anchor.start ? 'verified' : 'moved';
  return { status, lines: linesAt(scan, anchor, start), start };
}

function changedOrMissing(scan: TextScan, anchor: Anchor): AnchorResult {
  const best = bestStretch(scan.gramStarts(anchor), anchor.length, anchor.start);
  if (best === undefined || best.similarity < CHANGED_FROM) return { status: 'missing' };
  const { similarity, start, end } = best;
  const lines = linesOf(scan.normal, editedSpan(scan, anchor, { start, length: end - start }));
  return lines === undefined ? { status: 'missing' } : { status: 'changed', lines, similarity };
}

/** The recorded span while an end of it still has its neighbors, since the fingerprints may not reach the edit. */
function editedSpan(scan: TextScan, anchor: Anchor, stretch: Span): Span {
  const near =
    anchor.start < stretch.start + stretch.length && stretch.start < anchor.start + anchor.length;
  if (!near || !isSpanOf(scan.normal, anchor)) return stretch;
  const { before, after } = scan.context(anchor, anchor);
  return before || after ? { start: anchor.start, length: anchor.length } : stretch;
}

function linesAt(scan: TextScan, { length }: Anchor, start: number): string {
  return linesOf(scan.normal, { start, length }) ?? '';
}
