import { type Entity, findEntities, findNamed, withEntities } from './find-aliases.ts';
import { findTerm, type TextLang } from './find-term.ts';
import { type Matches, sum } from './match-sets.ts';
import type { Needle } from './occurrences.ts';
import type { SearchIndex } from './search-index.ts';
import { planTerm, type TermPlan } from './term-plan.ts';
import { SCALE } from './tiers.ts';

/** Terms that are looked for together, with the records they stand for. */
export interface Group {
  /** As typed, joined by spaces. */
  readonly text: string;
  /** The terms, all of which a document must have unless a record brings it in. */
  readonly needles: readonly Needle[];
  readonly entities: readonly Entity[];
  /** How each term is found, those answered by lists first, then short lists before long. */
  readonly plans: readonly TermPlan[];
}

/** A term as typed, and folded. */
export interface Word {
  readonly text: string;
  readonly folded: string;
}

/** Words in the longest runs that are a name, each run with the records of that name. */
export function nameGroups(index: SearchIndex, words: readonly Word[]): Group[] {
  const groups: Group[] = [];
  for (let from = 0; from < words.length; ) {
    let run = words.slice(from);
    while (run.length > 1 && findNamed(index, keyOf(run)).length === 0) run = run.slice(0, -1);
    const text = run.map((word) => word.text).join(' ');
    const needles = run.map(({ folded }) => ({ folded, whole: false }));
    groups.push(groupOf(index, text, needles, findEntities(index, keyOf(run))));
    from += run.length;
  }
  return groups;
}

/** Documents, `within` those found before where any were, that match a group; tiers add up. */
export function findGroup(
  index: SearchIndex,
  { plans, entities }: Group,
  lang: TextLang,
  within: Matches | undefined,
): Matches {
  const { sets } = index;
  const before = within && sets.inOrder(within);
  let found: Matches | undefined = before?.map((match) => match & -SCALE);
  // Of several terms the worst tier counts.
  for (const plan of plans) found = findTerm(index, plan, lang, found);
  let matches = found ?? sets.take(0);
  if (entities.length > 0) matches = withEntities(index, matches, entities, lang);
  return before === undefined ? matches : sets.intersect(before, sets.inOrder(matches), sum);
}

/** About how many documents match a group: what finds few is found first. */
export function estimate({ plans, entities }: Group): number {
  return Math.min(...plans.map(countOf)) + entities.length;
}

/** Whether a posting list is all that a group finds. */
export function isOneList({ plans, entities }: Group): boolean {
  return entities.length === 0 && plans.every(({ exact, lists }) => exact && lists.length === 1);
}

/** Terms with their plans. */
export function groupOf(
  index: SearchIndex,
  text: string,
  needles: readonly Needle[],
  entities: readonly Entity[] = [],
): Group {
  const plans = needles.map((needle) => planTerm(index, needle));
  plans.sort((a, b) => Number(b.exact) - Number(a.exact) || countOf(a) - countOf(b));
  return { text, needles, entities, plans };
}

/** The most documents that the lists of a term let through. */
function countOf({ any, lists }: TermPlan): number {
  const [first] = lists;
  return any ? lists.reduce((all, { count }) => all + count, 0) : (first?.count ?? 0);
}

function keyOf(words: readonly Word[]): string {
  return words.map(({ folded }) => folded.replaceAll(' ', '')).join('');
}
