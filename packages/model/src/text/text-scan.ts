import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Anchor } from './anchor.ts';
import { CONTEXT_LENGTH } from './digest.ts';
import { GRAM_LENGTH } from './fingerprint.ts';
import { windowsHoldingAll } from './fingerprint-match.ts';
import type { NormalText } from './normal-form.ts';
import { NORMAL_FORM } from './normal-form.ts';
import type { Span } from './span.ts';
import { isSpanOf } from './span.ts';

/** Looks passages up in one text by their hashes, and keeps what it has computed. */
export interface TextScan {
  readonly normal: NormalText;
  /** Whether the passage of a span has this hash; false outside the text. */
  matches(span: Span, hash: string): boolean;
  /** Whether the characters on each side of a span inside the text are those that the anchor recorded. */
  context(anchor: Anchor, span: Span): { readonly before: boolean; readonly after: boolean };
  /** Starts of the windows that have the anchor's hash and both its recorded contexts; no full scan. */
  inContext(anchor: Anchor): number[];
  /** Starts of all windows that have the anchor's hash. */
  occurrences(anchor: Anchor): number[];
  /** Ascending starts, in the text, of the grams with each of the anchor's fingerprints. */
  gramStarts(anchor: Anchor): (readonly number[])[];
}

const SALT = utf8ToBytes(`${NORMAL_FORM}\n`);

/** Opens a text for scanning; nothing is hashed until it is asked for. */
export function scanText(normal: NormalText): TextScan {
  const digest = windowDigests(normal);
  const beforeAt = (start: number) => bits32(digest(Math.max(0, start - CONTEXT_LENGTH), start));
  const afterAt = (end: number) =>
    bits32(digest(end, Math.min(normal.length, end + CONTEXT_LENGTH)));
  const startsByBefore = once(() => groupPositions(normal.length, beforeAt));
  const startsByGram = once(() =>
    groupPositions(normal.length - GRAM_LENGTH + 1, (at) =>
      Math.floor(bits32(digest(at, at + GRAM_LENGTH)) / 2 ** 8),
    ),
  );

  // One length at a time: callers ask in order of length, and a full table would be lengths × characters.
  let windows = { length: 0, heads: new Uint32Array() };
  const windowHeads = (length: number): Uint32Array => {
    if (windows.length !== length) {
      const heads = new Uint32Array(normal.length - length + 1);
      for (let at = 0; at < heads.length; at += 1) heads[at] = bits32(digest(at, at + length));
      windows = { length, heads };
    }
    return windows.heads;
  };

  const scan: TextScan = {
    normal,
    matches: (span, hash) =>
      isSpanOf(normal, span) &&
      bytesToHex(digest(span.start, span.start + span.length).subarray(0, 8)) === hash,
    context: ({ before, after }, { start, length }) => ({
      before: beforeAt(start) === fromHex(before, 8),
      after: afterAt(start + length) === fromHex(after, 8),
    }),
    inContext: (anchor) =>
      (startsByBefore().get(fromHex(anchor.before, 8)) ?? []).filter((start) => {
        const span = { start, length: anchor.length };
        return (
          isSpanOf(normal, span) &&
          scan.context(anchor, span).after &&
          scan.matches(span, anchor.hash)
        );
      }),
    occurrences(anchor) {
      const { length, hash } = anchor;
      if (!isSpanOf(normal, { start: 0, length })) return [];
      const starts =
        anchor.fingerprints === undefined || anchor.fingerprints.length === 0
          ? positionsOf(windowHeads(length), fromHex(hash.slice(0, 8), 8))
          : windowsHoldingAll(scan.gramStarts(anchor), length, normal.length);
      return starts.filter((start) => scan.matches({ start, length }, hash));
    },
    gramStarts: ({ fingerprints = [] }) =>
      [...new Set(fingerprints)].map((mark) => startsByGram().get(fromHex(mark, 6)) ?? []),
  };
  return scan;
}

/** Salted SHA-256 of the squeezed characters from one position to another. */
function windowDigests(normal: NormalText): (from: number, to: number) => Uint8Array {
  const bytes = utf8ToBytes(normal.squeezed);
  const offsets = new Uint32Array(normal.length + 1);
  let offset = 0;
  let position = 0;
  for (const point of normal.squeezed) {
    offsets[position] = offset;
    offset += utf8Length(point.codePointAt(0) ?? 0);
    position += 1;
  }
  offsets[position] = offset;
  // Salt and passage side by side in one buffer: no allocation a window.
  const salted = new Uint8Array(SALT.length + bytes.length);
  salted.set(SALT);
  return (from, to) => {
    const passage = bytes.subarray(offsets[from], offsets[to]);
    salted.set(passage, SALT.length);
    return sha256(salted.subarray(0, SALT.length + passage.length));
  };
}

function utf8Length(point: number): number {
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}

function bits32(digest: Uint8Array): number {
  return new DataView(digest.buffer, digest.byteOffset).getUint32(0);
}

/** NaN, which equals no digest, for anything but exactly this many lower-case digits. */
function fromHex(text: string, digits: number): number {
  return text.length === digits && /^[0-9a-f]+$/u.test(text)
    ? Number.parseInt(text, 16)
    : Number.NaN;
}

function groupPositions(count: number, keyAt: (position: number) => number): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (let at = 0; at < count; at += 1) {
    const key = keyAt(at);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [at]);
    else group.push(at);
  }
  return groups;
}

function positionsOf(heads: Uint32Array, head: number): number[] {
  const positions: number[] = [];
  for (let at = heads.indexOf(head); at !== -1; at = heads.indexOf(head, at + 1))
    positions.push(at);
  return positions;
}

function once<T>(compute: () => T): () => T {
  let value: { readonly of: T } | undefined;
  return () => {
    value ??= { of: compute() };
    return value.of;
  };
}
