import type { ClaimKind, DraftClaim } from '../draft/draft-claim.ts';
import type { Draft } from '../draft/draft-file.ts';

/** Why claims are asked where they are in the order. */
export type ReviewGroup =
  | 'doubtful'
  | 'new-name'
  | 'event'
  | 'quotation'
  | 'abbreviation'
  | 'link'
  | 'inferred'
  | 'statement'
  | 'known-name'
  | 'plain-date'
  | 'marked-words';

/** One question to the reviewer: a claim, or claims that are decided together. */
export interface ReviewItem {
  readonly group: ReviewGroup;
  /** One claim, or the entity and its mentions, or all dates that are beyond doubt. */
  readonly claims: readonly DraftClaim[];
}

/** Flags that need an eye before anything else. */
const DOUBTFUL: ReadonlySet<string> = new Set([
  'weekday-conflict',
  'ambiguous',
  'unresolved',
  'several',
  'no-speaker',
  'rumor',
  'unconfirmed',
  'denied',
  'name-out-of-date',
  'evidence-changed',
  'gone',
]);

const ORDER: readonly ReviewGroup[] = [
  'doubtful',
  'new-name',
  'event',
  'quotation',
  'abbreviation',
  'link',
  'inferred',
  'statement',
  'known-name',
  'plain-date',
  'marked-words',
];

const GROUP_OF: Readonly<Partial<Record<ClaimKind, ReviewGroup>>> = {
  event: 'event',
  abbreviation: 'abbreviation',
  link: 'link',
  statement: 'statement',
};

/** Flags a date has although the page shows how it was settled. */
const INFERRED: ReadonlySet<string> = new Set(['inferred', 'approximate']);

/**
 * The open claims as questions: doubts first, then new names, events, quotations, abbreviations and links. Known names
 * come last, each with its mentions as one question, and so do the dates beyond doubt, all as one.
 */
export function reviewItems({ claims }: Draft): ReviewItem[] {
  const open = claims.filter(({ status }) => status === 'proposed' || status === 'deferred');
  const mentions = Map.groupBy(
    open.filter(({ kind }) => kind === 'mention'),
    ({ entity = '' }) => entity,
  );
  const items = open.flatMap((claim): ReviewItem[] => {
    if (claim.kind === 'mention') return [];
    const group = groupOf(claim);
    if (group === 'plain-date' || group === 'marked-words') return [];
    const own = claim.kind === 'entity' ? (mentions.get(claim.entity ?? '') ?? []) : [];
    return [{ group, claims: [claim, ...own] }];
  });
  const together = (['plain-date', 'marked-words'] as const).flatMap((group) => {
    const all = open.filter((claim) => claim.kind !== 'mention' && groupOf(claim) === group);
    return all.length === 0 ? [] : [{ group, claims: all }];
  });
  const entities = new Set(
    open.flatMap((claim) => (claim.kind === 'entity' ? [claim.entity ?? ''] : [])),
  );
  // Mentions whose entity was decided in an earlier round.
  const orphans = [...mentions].flatMap(([entity, own]): ReviewItem[] =>
    entities.has(entity) ? [] : [{ group: 'known-name', claims: own }],
  );
  // Sorting keeps the order of the text inside a group.
  return [...items, ...together, ...orphans].sort(
    (a, b) => ORDER.indexOf(a.group) - ORDER.indexOf(b.group),
  );
}

function groupOf(claim: DraftClaim): ReviewGroup {
  if (claim.kind === 'quotation' && claim.value.marked !== 'speech') return 'marked-words';
  if (claim.kind !== 'statement' && claim.flags.some((flag) => DOUBTFUL.has(flag)))
    return 'doubtful';
  if (claim.kind === 'entity') return claim.flags.includes('new') ? 'new-name' : 'known-name';
  if (claim.kind === 'date')
    return claim.flags.some((flag) => INFERRED.has(flag)) ? 'inferred' : 'plain-date';
  if (claim.kind === 'quotation') return 'quotation';
  return GROUP_OF[claim.kind] ?? 'known-name';
}
