import {
  type Anchor,
  type AnchorResult,
  type AnchorStatus,
  decodeUtf8,
  normalizeText,
  textDigest,
  verifyAnchors,
} from '@briefing/model/text';
import { type Excerpt, excerptsOf } from './excerpt.ts';
import type { RecordedAnchors } from './recorded-anchors.ts';

/** Statuses from the best to the worst; a claim is as good as its worst anchor. */
export const copyStatuses: readonly AnchorStatus[] = [
  'verified',
  'moved',
  'changed',
  'ambiguous',
  'missing',
];

/** A passage of a claim in the reader's copy. */
export interface CheckedPassage {
  readonly status: AnchorStatus;
  /** Lines on which it stands in the copy; several places when ambiguous. */
  readonly lines: readonly string[];
  /** The words of the copy, when it is known where they are. */
  readonly excerpt?: Excerpt;
}

/** A claim with all its passages. */
export interface CheckedClaim {
  readonly number: string;
  readonly status: AnchorStatus;
  readonly passages: readonly CheckedPassage[];
}

/** What became of the anchors of a briefing in a copy of its text, or why it could not be read. */
export type CopyResult =
  | { readonly ok: false; readonly problem: 'too-large' | 'empty' | 'utf-16' }
  | { readonly ok: false; readonly problem: 'not-utf-8'; readonly byteOffset: number }
  | {
      readonly ok: true;
      /** Whether the copy is the recorded text, letter for letter in the normal form. */
      readonly same: boolean;
      /** Whether so little of it is found that it is a different text. */
      readonly other: boolean;
      readonly passages: number;
      readonly claims: readonly CheckedClaim[];
    };

/** The longest copy that is checked; a hundred times a long post, and still checked within a second or two. */
export const LARGEST_COPY = 2_000_000;

// One passage in ten is found in another text by chance where names are passages.
const OTHER_BELOW = 0.1;

/** Checks a copy of a text, as the bytes of a file, against the anchors of a briefing. Pure; never throws. */
export function checkCopy(bytes: Uint8Array, recorded: RecordedAnchors): CopyResult {
  if (bytes.length > LARGEST_COPY) return { ok: false, problem: 'too-large' };
  const decoded = decodeUtf8(bytes);
  if (!decoded.ok) {
    const isUtf16 =
      (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    if (isUtf16) return { ok: false, problem: 'utf-16' };
    return { ok: false, problem: 'not-utf-8', byteOffset: decoded.byteOffset };
  }
  const normal = normalizeText(decoded.text);
  if (normal.length === 0) return { ok: false, problem: 'empty' };
  const anchors = recorded.claims.flatMap((claim) => claim.anchors);
  const results = verifyAnchors(normal, anchors, recorded.digest);
  const excerpt = excerptsOf(normal);
  let next = 0;
  const claims = recorded.claims.map(({ number, anchors: own }): CheckedClaim => {
    const passages = own.map((anchor) =>
      passageOf(anchor, results[next++] ?? { status: 'missing' }, excerpt),
    );
    return { number, status: worst(passages), passages };
  });
  const found = results.filter(({ status }) => status === 'verified' || status === 'moved').length;
  return {
    ok: true,
    same: recorded.digest === textDigest(normal),
    other: found < results.length * OTHER_BELOW,
    passages: anchors.length,
    claims,
  };
}

function passageOf(
  { length }: Anchor,
  { status, lines, start, candidates }: AnchorResult,
  excerpt: ReturnType<typeof excerptsOf>,
): CheckedPassage {
  const places = candidates?.map((candidate) => candidate.lines) ?? (lines ? [lines] : []);
  const words =
    start === undefined ? lines && excerpt.ofLines(lines) : excerpt.ofSpan({ start, length });
  return { status, lines: [...new Set(places)], ...(words ? { excerpt: words } : {}) };
}

function worst(passages: readonly CheckedPassage[]): AnchorStatus {
  const ranks = passages.map(({ status }) => copyStatuses.indexOf(status));
  return copyStatuses[Math.max(0, ...ranks)] ?? 'missing';
}
