import type { RecordOf } from '@briefing/model/dataset';
import {
  type AnchorResult,
  type AnchorStatus,
  rawDigest,
  textDigest,
  verifyAnchors,
} from '@briefing/model/text';
import type { SourceText } from './read-text.ts';

type Briefing = RecordOf<'briefing'>;
type Claim = RecordOf<'claim'>;

/** One anchor of a claim and what became of it. */
export interface VerifiedAnchor {
  readonly claim: string;
  /** Place of the anchor in the claim, from 0. */
  readonly anchor: number;
  /** Lines as recorded. */
  readonly recorded: string;
  readonly result: AnchorResult;
}

/** A text compared with what the claims of a briefing say of it. */
export interface Verification {
  readonly briefing: Briefing;
  readonly path: string;
  /** `identical`: byte by byte; `same-text`: only form differs, such as wrapping or width; `different`: other words. */
  readonly text: 'identical' | 'same-text' | 'different';
  readonly counts: Readonly<Record<AnchorStatus, number>>;
  readonly anchors: readonly VerifiedAnchor[];
}

/** Statuses at which the passage of a claim was found beyond doubt. */
const FOUND: ReadonlySet<AnchorStatus> = new Set(['verified', 'moved']);

/** Checks every anchor of the claims against a text. */
export function verifyText(
  briefing: Briefing,
  claims: readonly Claim[],
  { path, bytes, normal }: SourceText,
): Verification {
  const places = claims.flatMap(({ id, anchors }) =>
    anchors.map((anchor, index) => ({ claim: id, index, anchor })),
  );
  const results = verifyAnchors(
    normal,
    places.map(({ anchor }) => anchor),
    briefing.text.digest,
  );
  const anchors = places.map(
    ({ claim, index, anchor }, at): VerifiedAnchor => ({
      claim,
      anchor: index,
      recorded: anchor.lines,
      result: results[at] ?? { status: 'missing' },
    }),
  );
  const count = (status: AnchorStatus) =>
    anchors.filter(({ result }) => result.status === status).length;
  return {
    briefing,
    path,
    text: compareText(briefing, bytes, textDigest(normal)),
    counts: {
      verified: count('verified'),
      moved: count('moved'),
      ambiguous: count('ambiguous'),
      changed: count('changed'),
      missing: count('missing'),
    },
    anchors,
  };
}

/** Anchors whose passage is not beyond doubt in the text. */
export function touched({ anchors }: Verification): readonly VerifiedAnchor[] {
  return anchors.filter(({ result }) => !FOUND.has(result.status));
}

function compareText({ text }: Briefing, bytes: Uint8Array, digest: string): Verification['text'] {
  if (rawDigest(bytes) === text.rawDigest) return 'identical';
  return digest === text.digest ? 'same-text' : 'different';
}
