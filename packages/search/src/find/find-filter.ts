import { problem } from '../query/problems.ts';
import type { Clause, Field, QueryProblem } from '../query/query.ts';
import { readDay } from '../query/read-day.ts';
import { findEntities } from './find-aliases.ts';
import { findTerm } from './find-term.ts';
import type { Matches } from './match-sets.ts';
import { ABOUT, CITING, type SearchIndex } from './search-index.ts';
import { planTerm } from './term-plan.ts';
import { SCALE, STARTS_IN_TITLE } from './tiers.ts';

const COMMA = /[,，、]/u;

/** Documents that a filter lets through, all with tier 0; a problem when its value does not exist. */
export function findFilter(
  index: SearchIndex,
  field: Field,
  { text, quoted, position }: Clause,
): Matches | QueryProblem {
  if (field === 'after' || field === 'before') return findDated(index, field, text);
  const lists: Matches[] = [];
  for (const value of quoted ? [text] : text.split(COMMA)) {
    if (field === 'about' || field === 'source') {
      const relation = field === 'about' ? ABOUT : CITING;
      lists.push(
        ...recordsCalled(index, value).map((record) => index.related(relation, record, [0, 0])),
      );
      continue;
    }
    const number = valueNumber(index, field, value);
    if (number < 0) {
      const known = index.facets.filter((facet) => facet.field === field);
      return problem(
        'unknown-value',
        position,
        value,
        known.map((facet) => facet.value).join(', '),
      );
    }
    lists.push(index.having(number));
  }
  for (const list of lists) index.sets.addAll(list);
  return index.sets.united();
}

/** Number of the value of a field that a text names, by itself or by a label; -1 when there is none. */
export function valueNumber({ facets, folder }: SearchIndex, name: Field, text: string): number {
  const key = folder.key(text);
  return facets.findIndex(
    ({ field, value, label }) =>
      field === name && [value, label.en, label.ja].some((known) => folder.key(known) === key),
  );
}

/** Records with an id, else with a name, else with the text in their title or name. */
function recordsCalled(index: SearchIndex, text: string): number[] {
  const exact = index.numberOf(text);
  if (exact !== undefined) return [exact];
  const folded = index.folder.fold(text);
  const named = findEntities(index, folded.replaceAll(' ', ''));
  if (named.length > 0) return named.map(({ document }) => document);
  const literal = findTerm(index, planTerm(index, { folded, whole: false }), undefined);
  const inTitle = literal.filter((match) => (match & (SCALE - 1)) <= STARTS_IN_TITLE);
  return Array.from(inTitle, (match) => match >>> 8);
}

function findDated(index: SearchIndex, field: 'after' | 'before', text: string): Matches {
  const after = field === 'after';
  const day = readDay(text, !after) ?? 0;
  return index.everything().filter((match) => {
    const bound = index.dates[(match >>> 8) * 2 + (after ? 1 : 0)] ?? 0;
    return after ? bound >= day : bound <= day;
  });
}
