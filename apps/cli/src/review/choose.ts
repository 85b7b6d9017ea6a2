import type { Decision, DecisionDetails, DraftClaim } from '@briefing/ingest';

/** A numbered choice as a decision. */
export interface Choice {
  readonly action: Decision['action'];
  readonly details: DecisionDetails;
}

/** The other values that a claim may have, in the order of their numbers; `2` on the screen is the first of them. */
export function choices(claim: DraftClaim): readonly string[] {
  return claim.candidates.slice(0, 8);
}

/** What a number stands for: 1 is the value as drafted, the rest are the others; undefined for no choice. */
export function choose(claim: DraftClaim, number: number): Choice | undefined {
  const others = choices(claim);
  if (number === 1) return others.length === 0 ? undefined : { action: 'accept', details: {} };
  const chosen = others[number - 2];
  if (chosen === undefined) return undefined;
  switch (claim.kind) {
    case 'date':
      return { action: 'edit', details: { value: { date: chosen } } };
    case 'event':
      return { action: 'edit', details: { value: { when: chosen } } };
    default:
      return { action: 'accept', details: { entity: chosen } };
  }
}
