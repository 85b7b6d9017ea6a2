import { canonicalJson } from '../draft/claim-id.ts';
import type { DraftClaim } from '../draft/draft-claim.ts';
import type { Draft } from '../draft/draft-file.ts';
import { sortClaims } from '../draft/sort-claims.ts';
import { applyDecisions, type Decision, decide } from './decision.ts';

/** A draft made again, with what was decided about the one before. */
export interface Redraft {
  /** The new draft as it is stored; decisions stay in their log. */
  readonly draft: Draft;
  /** To be added to the log: claims that are asked again. */
  readonly decisions: readonly Decision[];
  /** Ids of decided claims that the new draft has as well. */
  readonly kept: readonly string[];
  /** Ids of accepted claims that the text or the rules no longer give. */
  readonly gone: readonly string[];
  /** Ids of decided claims that are asked again because what they rest on is another. */
  readonly reopened: readonly string[];
  /** Ids of claims that are new. */
  readonly added: readonly string[];
}

/**
 * Carries decisions over to a new draft of a text; `before` and `fresh` are drafts as stored, without decisions. A claim
 * is the same when what it says and its passage are. What was decided and is no longer drafted stays, flagged `gone`;
 * what was rejected does not come back unless its evidence has changed, nor an accepted event unless who or where has.
 */
export function redraft(before: Draft, decisions: readonly Decision[], fresh: Draft): Redraft {
  const stored = new Map(before.claims.map((claim) => [claim.id, claim]));
  const decided = new Map(applyDecisions(before, decisions).claims.map((one) => [one.id, one]));
  const seen = new Map(decisions.map(({ claim, evidence }) => [claim, evidence]));
  const renamed = renamedEntities(before, fresh);
  const [kept, added]: [string[], string[]] = [[], []];
  const reopened: Decision[] = [];
  const claims = fresh.claims.map((claim): DraftClaim => {
    const old = stored.get(claim.id);
    const status = decided.get(claim.id)?.status ?? 'proposed';
    if (old === undefined) added.push(claim.id);
    else if (status === 'proposed') {
      // The mark stays until somebody has decided.
      return old.flags.includes(CHANGED) ? flagged(claim, CHANGED) : claim;
    } else if (
      status === 'rejected'
        ? codes(seen.get(claim.id) ?? old.evidence) !== codes(claim.evidence)
        : status !== 'deferred' && setting(old, renamed) !== setting(claim)
    ) {
      reopened.push(decide(claim, 'reopen'));
      return flagged(claim, CHANGED);
    } else kept.push(claim.id);
    return claim;
  });
  const ids = new Set(claims.map(({ id }) => id));
  const gone = [...decided.values()].filter(
    ({ id, status }) => !ids.has(id) && status !== 'proposed' && status !== 'deferred',
  );
  const left = gone.flatMap(({ id }) => stored.get(id) ?? []);
  return {
    draft: {
      header: fresh.header,
      claims: sortClaims([...claims, ...left.map((claim) => flagged(claim, 'gone'))]),
    },
    decisions: reopened,
    kept,
    gone: gone.flatMap(({ id, status }) => (status === 'rejected' ? [] : [id])),
    reopened: reopened.map(({ claim }) => claim),
    added,
  };
}

const CHANGED = 'evidence-changed';

function flagged(claim: DraftClaim, flag: string): DraftClaim {
  return { ...claim, flags: [...new Set([...claim.flags, flag])].sort() };
}

/** Evidence without the lines it stands on, which an edit elsewhere moves. */
function codes(evidence: readonly string[]): string {
  return evidence.map((one) => one.replace(/@\d+$/u, '')).join();
}

/** Who took part in an event and where, which its id does not hold; entities by the names they have now. */
function setting(claim: DraftClaim, renamed: ReadonlyMap<string, string> = new Map()): string {
  if (claim.kind !== 'event') return '';
  const now = (entity: string) => renamed.get(entity) ?? entity;
  const { participants, place } = claim.value;
  return canonicalJson({
    participants: participants.map(now).sort(),
    place: place === undefined ? '' : now(place),
  });
}

/** Entities that have another id since they were named or merged. */
function renamedEntities(before: Draft, fresh: Draft): ReadonlyMap<string, string> {
  const now = new Map(
    fresh.claims.flatMap(({ id, kind, entity }): [string, string | undefined][] =>
      kind === 'entity' ? [[id, entity]] : [],
    ),
  );
  return new Map(
    before.claims.flatMap(({ id, entity }): [string, string][] => {
      const to = now.get(id);
      return entity === undefined || to === undefined ? [] : [[entity, to]];
    }),
  );
}
