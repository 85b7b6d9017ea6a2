import type { ClaimKind, DraftClaim, DraftClaimOf } from '../draft/draft-claim.ts';
import type { Draft } from '../draft/draft-file.ts';

/** The claims of a draft that merging looks at. */
export interface AcceptedClaims {
  /** Accepted and still in the text, in the order of the text. */
  of<K extends ClaimKind>(kind: K): readonly DraftClaimOf<K>[];
  /** All of a kind that stand in the passage of another claim, decided or not. */
  inside<K extends ClaimKind>(kind: K, outer: DraftClaim): readonly DraftClaimOf<K>[];
  /** Accepted, but no longer in the text. */
  readonly gone: readonly string[];
}

/** Sorts the claims of a draft with its decisions applied. */
export function acceptedClaims({ claims }: Draft): AcceptedClaims {
  const accepted = claims.filter(({ status }) => status === 'accepted' || status === 'edited');
  const there = accepted.filter(({ flags }) => !flags.includes('gone'));
  const ofKind = <K extends ClaimKind>(list: readonly DraftClaim[], kind: K) =>
    list.filter((claim): claim is DraftClaimOf<K> & DraftClaim => claim.kind === kind);
  return {
    of: (kind) => ofKind(there, kind),
    inside: (kind, { anchor: { start, length } }) =>
      ofKind(claims, kind).filter(
        ({ anchor, flags }) =>
          anchor.start >= start && anchor.start < start + length && !flags.includes('gone'),
      ),
    gone: accepted.filter(({ flags }) => flags.includes('gone')).map(({ id }) => id),
  };
}
