import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { NormalText } from './normal-form.ts';
import { NORMAL_FORM } from './normal-form.ts';
import type { Span } from './span.ts';
import { squeezedPassage } from './span.ts';

// 64 bits: 10^3 anchors on 10^4 windows match falsely with a chance of about 5e-13.
const PASSAGE_HEX = 16;
// 32 bits: a context only decides between places whose passage already matches.
const CONTEXT_HEX = 8;
/** Squeezed characters on each side of a passage that its context hashes cover. */
export const CONTEXT_LENGTH = 16;

/** Digest of a whole text in its normal form: `briefing-text/1:sha256:` and the SHA-256 of the squeezed text in UTF-8. */
export function textDigest(normal: NormalText): string {
  return `${NORMAL_FORM}:sha256:${bytesToHex(sha256(utf8ToBytes(normal.squeezed)))}`;
}

/** Digest of a file as received: `sha256:` and 64 hexadecimal digits. */
export function rawDigest(bytes: Uint8Array): string {
  return `sha256:${bytesToHex(sha256(bytes))}`;
}

/** First 64 bits of SHA-256 over `briefing-text/1`, a line feed and the squeezed passage; 16 hexadecimal digits. */
export function passageHash(squeezed: string): string {
  return saltedHex(squeezed, PASSAGE_HEX);
}

/** First 32 bits of the same SHA-256 over the up to 16 squeezed characters on each side of a span; 8 digits each. */
export function contextHashes(
  normal: NormalText,
  { start, length }: Span,
): { readonly before: string; readonly after: string } {
  const from = Math.max(0, start - CONTEXT_LENGTH);
  const before = squeezedPassage(normal, { start: from, length: start - from });
  const after = squeezedPassage(normal, { start: start + length, length: CONTEXT_LENGTH });
  return { before: saltedHex(before, CONTEXT_HEX), after: saltedHex(after, CONTEXT_HEX) };
}

/** First `digits` hexadecimal digits of the salted SHA-256 of squeezed characters. */
export function saltedHex(squeezed: string, digits: number): string {
  return bytesToHex(sha256(utf8ToBytes(`${NORMAL_FORM}\n${squeezed}`))).slice(0, digits);
}
