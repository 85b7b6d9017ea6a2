import type { Matches } from './match-sets.ts';
import { type Needle, tierOf } from './occurrences.ts';
import type { SearchIndex } from './search-index.ts';
import type { TermPlan } from './term-plan.ts';
import { IN_TEXT, IN_TITLE, NONE, SCALE, STARTS_IN_TEXT, STARTS_IN_TITLE } from './tiers.ts';

const WHOLE = [IN_TITLE, IN_TEXT] as const;
const BEGINNING = [STARTS_IN_TITLE, STARTS_IN_TEXT] as const;

/** The language whose text counts; every text when undefined. */
export type TextLang = 'en' | 'ja' | undefined;

/** Reading a further list pays while it is at most this many times as long as the candidates left. */
const WORTH_READING = 8;

/**
 * Documents in which a term stands, with the best place it stands in; `within` matches, each of which keeps
 * the worse of both tiers.
 */
export function findTerm(
  index: SearchIndex,
  plan: TermPlan,
  lang: TextLang,
  within?: Matches,
): Matches {
  const { sets } = index;
  const candidates = candidatesOf(index, plan, within && sets.inOrder(within));
  if (plan.exact && lang === undefined) return candidates;
  const found = sets.inOrder(candidates);
  const kept = sets.take(found.length);
  let length = 0;
  for (let at = 0; at < found.length; at += 1) {
    const match = found[at] ?? 0;
    const document = match >>> 8;
    const tier = tierIn(index, document, plan.needle, lang);
    if (tier < NONE) kept[length++] = Math.max(match, document * SCALE + tier);
  }
  return kept.subarray(0, length);
}

/** Documents `within` that may have a term; that do have it, and where, when the plan is exact. */
function candidatesOf(index: SearchIndex, { any, lists }: TermPlan, within?: Matches): Matches {
  const { sets } = index;
  if (any && lists.length !== 1) {
    for (const { start, whole } of lists) sets.addAll(index.read(start, tiersOf(whole)));
    const found = sets.united();
    return within === undefined ? found : sets.intersect(found, within, Math.max);
  }
  let found = within;
  for (const { start, count, whole } of lists) {
    if (found !== undefined && count > found.length * WORTH_READING && !any) break;
    const list = index.read(start, tiersOf(whole), found !== undefined || lists.length > 1);
    found = found === undefined ? list : sets.intersect(found, list, Math.max);
  }
  return found ?? sets.take(0);
}

function tiersOf(whole: boolean): readonly [number, number] {
  return whole ? WHOLE : BEGINNING;
}

/** The best tier of a term in a document, in the text of one language where one is named. */
export function tierIn(
  index: SearchIndex,
  document: number,
  needle: Needle,
  lang: TextLang,
): number {
  const text = index.folded(document);
  if (lang === undefined) return tierOf(text, index.titleEnd(document), needle);
  const parts = text.split('\n').slice(0, -1);
  const other = lang === 'en' ? 1 : 0;
  const kept = parts.filter((_, at) => at !== other && at !== parts.length - 2 + other);
  return tierOf(kept.join('\n'), kept.slice(0, -1).join('\n').length + 1, needle);
}
