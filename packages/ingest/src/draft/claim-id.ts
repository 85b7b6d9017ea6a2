import { passageHash } from '@briefing/model/text';
import { claimIdentity } from './claim-identity.ts';
import type { DraftClaim } from './draft-claim.ts';

/** A value as text in which the order of fields says nothing. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/**
 * The id of a claim: 16 hexadecimal digits of kind, identity and passage. The place in the text does not enter, so
 * edits elsewhere keep it; of an entity not even the passage, for it is named in many. `occurrence` tells equal
 * passages of one block apart.
 */
export function claimId(claim: DraftClaim, occurrence: number): string {
  const { kind, anchor } = claim;
  const passage = kind === 'entity' ? [] : [anchor.hash, anchor.block?.hash ?? ''];
  const parts = [kind, canonicalJson(claimIdentity(claim)), ...passage, String(occurrence)];
  return passageHash(parts.join('\n'));
}
