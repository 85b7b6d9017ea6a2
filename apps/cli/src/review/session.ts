import {
  applyDecisions,
  type Decision,
  type Draft,
  type DraftClaim,
  type ReviewItem,
  reviewItems,
} from '@briefing/ingest';
import type { LocalizedText } from '@briefing/model/dataset';

/** What the reviewer is doing. */
export type Mode =
  | { readonly type: 'ask' }
  | { readonly type: 'edit'; readonly text: string }
  /** Asked whether to accept all claims of these items. */
  | { readonly type: 'confirm'; readonly items: readonly number[] };

/** A review as it stands; every key makes a new one. */
export interface Session {
  readonly draft: Draft;
  readonly decisions: readonly Decision[];
  /** The draft with the decisions applied. */
  readonly current: ReadonlyMap<string, DraftClaim>;
  /** The questions in their order, fixed when the review begins. */
  readonly items: readonly ReviewItem[];
  /** The question on the screen; the number of questions when none is open. */
  readonly at: number;
  readonly mode: Mode;
  /** Rule, evidence and place are shown in full. */
  readonly details: boolean;
  /** The keys are explained. */
  readonly help: boolean;
  /** Decisions by step, for undo. */
  readonly steps: readonly Step[];
  /** Said once, after the last key. */
  readonly message: LocalizedText | undefined;
  readonly ended: boolean;
}

/** What one key decided, and where the reviewer stood. */
export interface Step {
  readonly claims: readonly string[];
  readonly at: number;
}

/** Begins a review with the first open question. */
export function beginReview(draft: Draft, decisions: readonly Decision[]): Session {
  const current = applyDecisions(draft, decisions);
  const items = reviewItems(current);
  return {
    draft,
    decisions,
    current: byId(current),
    items,
    at: 0,
    mode: { type: 'ask' },
    details: false,
    help: false,
    steps: [],
    message: undefined,
    ended: false,
  };
}

/** The session after decisions were added to it. */
export function withDecisions(session: Session, added: readonly Decision[]): Session {
  const decisions = [...session.decisions, ...added];
  return { ...session, decisions, current: byId(applyDecisions(session.draft, decisions)) };
}

/** The claims of a question as they are now. */
export function claimsAt({ items, current }: Session, at: number): readonly DraftClaim[] {
  return items[at]?.claims.map((claim) => current.get(claim.id) ?? claim) ?? [];
}

/** Whether a question still has a claim that nobody decided; what was put off waits for the next review. */
export function isOpen(session: Session, at: number): boolean {
  return claimsAt(session, at).some(
    ({ id, status }) => status === 'proposed' || (status === 'deferred' && !wasAsked(session, id)),
  );
}

function wasAsked({ steps }: Session, id: string): boolean {
  return steps.some(({ claims }) => claims.includes(id));
}

/** The next open question after this one, in a round; the number of questions when there is none. */
export function nextOpen(session: Session, step: 1 | -1 = 1): number {
  const { items, at } = session;
  for (let count = 1; count <= items.length; count += 1) {
    const index = (at + step * count + items.length * 2) % items.length;
    if (isOpen(session, index)) return index;
  }
  return items.length;
}

/** How far a review has come. */
export interface Progress {
  readonly open: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly deferred: number;
}

/** Questions still open, and claims by what became of them. */
export function progress(session: Session): Progress {
  const claims = [...session.current.values()];
  const count = (...wanted: string[]) =>
    claims.filter(({ status }) => wanted.includes(status)).length;
  return {
    open: session.items.filter((_item, at) => isOpen(session, at)).length,
    accepted: count('accepted', 'edited'),
    rejected: count('rejected'),
    deferred: count('deferred'),
  };
}

/** Open questions like this one: of the same group, kind, rule, confidence and flags. */
export function alike(session: Session): readonly number[] {
  const own = session.items[session.at];
  if (own === undefined) return [];
  const like = likeness(own);
  return session.items.flatMap((item, at) =>
    likeness(item) === like && isOpen(session, at) ? [at] : [],
  );
}

function likeness({ group, claims: [claim] }: ReviewItem): string {
  return [group, claim?.kind, claim?.rule, claim?.confidence, ...(claim?.flags ?? [])].join(' ');
}

function byId({ claims }: Draft): ReadonlyMap<string, DraftClaim> {
  return new Map(claims.map((claim) => [claim.id, claim]));
}
