import type { DraftClaim } from '../draft/draft-claim.ts';
import type { Draft } from '../draft/draft-file.ts';
import { sortClaims } from '../draft/sort-claims.ts';

/** A draft made again, with what was decided about the one before. */
export interface Redraft {
  readonly draft: Draft;
  /** Ids of claims that rest on decisions and that the text or the rules no longer give. */
  readonly gone: readonly string[];
  /** Ids of rejected claims that are asked again because their evidence is another. */
  readonly reopened: readonly string[];
  /** Ids of claims that are new. */
  readonly added: readonly string[];
}

/**
 * Carries decisions over to a new draft of the same text. A claim is the same when kind, value and passage are; what
 * was accepted and is no longer drafted stays, flagged `gone`, and what was rejected does not come back unless its
 * evidence has changed.
 */
export function redraft(before: Draft, fresh: Draft): Redraft {
  const known = new Map(before.claims.map((claim) => [claim.id, claim]));
  const reopened: string[] = [];
  const added: string[] = [];
  const claims = fresh.claims.map((claim): DraftClaim => {
    const old = known.get(claim.id);
    if (old === undefined) {
      added.push(claim.id);
      return claim;
    }
    if (old.status === 'proposed') return claim;
    if (old.status === 'rejected' && old.evidence.join() !== claim.evidence.join()) {
      reopened.push(claim.id);
      return { ...claim, flags: [...new Set([...claim.flags, 'evidence-changed'])].sort() };
    }
    // Value and entity are the reviewer's; rule, evidence and anchor those of the new draft.
    return { ...claim, value: old.value, entity: old.entity, status: old.status } as DraftClaim;
  });
  const ids = new Set(fresh.claims.map(({ id }) => id));
  const gone = before.claims.filter(({ id, status }) => status !== 'proposed' && !ids.has(id));
  const kept = gone.map(
    (claim): DraftClaim => ({ ...claim, flags: [...new Set([...claim.flags, 'gone'])].sort() }),
  );
  return {
    draft: { header: fresh.header, claims: sortClaims([...claims, ...kept]) },
    gone: gone.flatMap(({ id, status }) => (status === 'rejected' ? [] : [id])),
    reopened,
    added,
  };
}
