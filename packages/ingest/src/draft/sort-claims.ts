import { CLAIM_KINDS, type DraftClaim } from './draft-claim.ts';

/** Claims in the order of the text; at one place by kind and id, so that drafts can be compared line by line. */
export function sortClaims(claims: readonly DraftClaim[]): DraftClaim[] {
  return [...claims].sort(
    (a, b) =>
      a.anchor.start - b.anchor.start ||
      b.anchor.length - a.anchor.length ||
      CLAIM_KINDS.indexOf(a.kind) - CLAIM_KINDS.indexOf(b.kind) ||
      (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
}
