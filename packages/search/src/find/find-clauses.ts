import type { Clause, QueryProblem } from '../query/query.ts';
import { findFilter, valueNumber } from './find-filter.ts';
import type { TextLang } from './find-term.ts';
import {
  estimate,
  findGroup,
  type Group,
  groupOf,
  isOneList,
  nameGroups,
  type Word,
} from './group.ts';
import { type Matches, sum } from './match-sets.ts';
import type { SearchIndex } from './search-index.ts';

/** What a query finds, and how. */
export interface Found {
  /** Documents with the sum of their tiers. */
  readonly matches: Matches;
  /** They are in the order of a list, which is that of hits: titles first, then latest first. */
  readonly ranked: boolean;
  readonly groups: readonly Group[];
  readonly lang: TextLang;
}

/** Documents that match every clause; a problem when a filter names a value that does not exist. */
export function findClauses(index: SearchIndex, clauses: readonly Clause[]): Found | QueryProblem {
  const { sets } = index;
  const lang = textLang(index, clauses);
  const quoted: Group[] = [];
  const words: Word[] = [];
  const excluded: Group[] = [];
  const filters: { matches: Matches; excluded: boolean }[] = [];
  for (const clause of clauses) {
    if (clause.field !== undefined) {
      const matches = findFilter(index, clause.field, clause);
      if ('code' in matches) return matches;
      filters.push({ matches, excluded: clause.excluded });
      continue;
    }
    const { text, quoted: whole } = clause;
    const folded = index.folder.fold(text);
    if (folded === '') continue;
    if (!whole && !clause.excluded) words.push({ text, folded });
    else (clause.excluded ? excluded : quoted).push(groupOf(index, text, [{ folded, whole }]));
  }
  const groups = [...quoted, ...nameGroups(index, words)];
  // Few first: what is left stays short, and lists and texts of the others need not be read.
  const order = [...groups].sort((a, b) => estimate(a) - estimate(b));
  let found: Matches | undefined;
  for (const filter of filters) {
    if (filter.excluded) continue;
    found = found === undefined ? filter.matches : sets.intersect(found, filter.matches, sum);
  }
  for (const group of order) found = findGroup(index, group, lang, found);
  // Something is left out of everything.
  if (found === undefined && excluded.length + filters.length > 0) found = index.everything();
  let matches = found ?? sets.take(0);
  for (const group of excluded) {
    matches = sets.subtract(matches, findGroup(index, group, lang, matches));
  }
  for (const filter of filters) {
    if (filter.excluded) matches = sets.subtract(matches, filter.matches);
  }
  const ranked = clauses.length === 1 && lang === undefined && groups.every(isOneList);
  return { matches, ranked, groups, lang };
}

/** `lang:en` and `lang:ja` also say in which text to look. */
function textLang(index: SearchIndex, clauses: readonly Clause[]): TextLang {
  const clause = clauses.find(({ field, excluded }) => field === 'lang' && !excluded);
  const value = clause && index.facets[valueNumber(index, 'lang', clause.text)]?.value;
  return value === 'en' || value === 'ja' ? value : undefined;
}
