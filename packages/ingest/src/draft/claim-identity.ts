import type { DraftClaim } from './draft-claim.ts';

/**
 * The part of a claim's value that makes it the claim it is. Ids of entities and counts stay out: they change when a
 * name is accepted, merged or printed once more, and what was decided must outlive that.
 */
export function claimIdentity(claim: DraftClaim): unknown {
  switch (claim.kind) {
    case 'entity':
    case 'mention':
      return { name: claim.value.name };
    case 'event': {
      const { when, type, status } = claim.value;
      return { when, type, status };
    }
    case 'quotation': {
      const { marked, speakerPrinted } = claim.value;
      return { marked, speakerPrinted };
    }
    case 'statement': {
      const { when, time, modality, polarity } = claim.value;
      return { when, time, modality, polarity };
    }
    default:
      return claim.value;
  }
}
