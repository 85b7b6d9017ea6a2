import type { ClaimStatus, DraftClaim } from '../draft/draft-claim.ts';
import type { Draft } from '../draft/draft-file.ts';

/** One decision of a reviewer, a line of `decisions.jsonl`; the list is only ever added to, and replaying it gives the draft again. */
export interface Decision {
  /** Id of the claim. */
  readonly claim: string;
  readonly action: 'accept' | 'reject' | 'edit' | 'defer' | 'reopen' | 'merge';
  /** For `edit`: fields of the value that replace those of the draft. */
  readonly value?: Readonly<Record<string, unknown>> | undefined;
  /** The entity it is of, where the reviewer chose another or named a new one. */
  readonly entity?: string | undefined;
  /** For `merge`: the record that the claim became. */
  readonly record?: string | undefined;
  /** Rule and version whose draft was judged; what precision per rule is counted from. */
  readonly rule: string;
  readonly ruleVersion: number;
  /** Evidence that the reviewer saw; when it changes, a rejected claim is asked again. */
  readonly evidence: readonly string[];
  /** When, as ISO 8601, and by whom; given by the caller, for this package has no clock. */
  readonly at?: string | undefined;
  readonly by?: string | undefined;
}

const STATUS: Readonly<Record<Exclude<Decision['action'], 'merge'>, ClaimStatus>> = {
  accept: 'accepted',
  reject: 'rejected',
  edit: 'edited',
  defer: 'deferred',
  reopen: 'proposed',
};

/** What a reviewer adds to a decision. */
export type DecisionDetails = Pick<Decision, 'value' | 'entity' | 'record' | 'at' | 'by'>;

/** The decision on a claim as a line of the log. */
export function decide(
  claim: DraftClaim,
  action: Decision['action'],
  details: DecisionDetails = {},
): Decision {
  const { id, rule, ruleVersion, evidence } = claim;
  return { claim: id, action, ...details, rule, ruleVersion, evidence };
}

/**
 * The draft with decisions applied in order; the last on a claim holds, and `reopen` takes all of them back. Decisions
 * on other claims change nothing, and neither does the note that a claim was merged.
 */
export function applyDecisions(draft: Draft, decisions: readonly Decision[]): Draft {
  const original = new Map(draft.claims.map((claim) => [claim.id, claim]));
  const current = new Map(original);
  for (const decision of decisions) {
    const claim = current.get(decision.claim);
    const first = original.get(decision.claim);
    if (claim === undefined || first === undefined || decision.action === 'merge') continue;
    const from = decision.action === 'reopen' ? first : claim;
    current.set(decision.claim, applied(from, decision, STATUS[decision.action]));
  }
  return {
    header: draft.header,
    claims: draft.claims.map(({ id }) => current.get(id)).filter((claim) => claim !== undefined),
  };
}

function applied(
  claim: DraftClaim,
  { action, value, entity }: Decision,
  status: ClaimStatus,
): DraftClaim {
  const changed = {
    ...claim,
    status,
    ...(action === 'edit' && value !== undefined && { value: { ...claim.value, ...value } }),
    ...(entity !== undefined && { entity }),
  };
  // The fields of an edit were checked where they were read; the kind of the claim stays.
  return changed as DraftClaim;
}

/** The records that claims became, by claim; empty before the first merge. */
export function mergedRecords(decisions: readonly Decision[]): ReadonlyMap<string, string> {
  return new Map(
    decisions.flatMap(({ claim, action, record }): [string, string][] =>
      action === 'merge' && record !== undefined ? [[claim, record]] : [],
    ),
  );
}

/** The text of a decision log: one decision a line. */
export function printDecisions(decisions: readonly Decision[]): string {
  return decisions.map((decision) => `${JSON.stringify(decision)}\n`).join('');
}

const ACTIONS: ReadonlySet<unknown> = new Set([...Object.keys(STATUS), 'merge']);

/** Reads a decision log; a line that is none is named and left out, so that one bad line loses no other. */
export function parseDecisions(text: string): {
  readonly decisions: Decision[];
  readonly badLines: readonly number[];
} {
  const decisions: Decision[] = [];
  const badLines: number[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const decision = parseLine(line);
    if (decision === undefined) badLines.push(index + 1);
    else decisions.push(decision);
  }
  return { decisions, badLines };
}

function parseLine(line: string): Decision | undefined {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null) return undefined;
    const {
      claim,
      action,
      rule,
      ruleVersion,
      evidence,
      value: edited = {},
      entity = '',
      record = '',
    } = value as Partial<Record<keyof Decision, unknown>>;
    const whole =
      [claim, rule, entity, record].every((text) => typeof text === 'string') &&
      ACTIONS.has(action) &&
      typeof ruleVersion === 'number' &&
      Array.isArray(evidence) &&
      typeof edited === 'object' &&
      edited !== null &&
      Object.values(edited).every((text) => typeof text === 'string');
    return whole ? (value as Decision) : undefined;
  } catch {
    return undefined;
  }
}
