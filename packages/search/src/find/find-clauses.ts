import type { Clause, QueryProblem } from '../query/query.ts';
import { type Entity, findEntities, findNamed, withEntities } from './find-aliases.ts';
import { findFilter, valueNumber } from './find-filter.ts';
import { findPlanned, findTerm, type TextLang } from './find-term.ts';
import { type Matches, sum } from './match-sets.ts';
import type { Needle } from './occurrences.ts';
import type { SearchIndex } from './search-index.ts';
import { planTerm } from './term-plan.ts';
import { SCALE } from './tiers.ts';

/** Terms that are looked for together, with the records they stand for. */
export interface Group {
  /** As typed, joined by spaces. */
  readonly text: string;
  /** The terms, all of which a document must have unless a record brings it in. */
  readonly needles: readonly Needle[];
  readonly entities: readonly Entity[];
}

/** What a query finds, and how. */
export interface Found {
  /** Documents with the sum of their tiers, in document order. */
  readonly matches: Matches;
  readonly groups: readonly Group[];
  readonly lang: TextLang;
}

interface Word {
  readonly text: string;
  readonly folded: string;
}

/** Documents that match every clause; a problem when a filter names a value that does not exist. */
export function findClauses(index: SearchIndex, clauses: readonly Clause[]): Found | QueryProblem {
  const lang = textLang(index, clauses);
  const groups: Group[] = [];
  const included: Matches[] = [];
  const excluded: Matches[] = [];
  const words: Word[] = [];
  for (const clause of clauses) {
    const { text, quoted } = clause;
    const folded = index.folder.fold(text);
    const needle = { folded, whole: quoted };
    let matches: Matches;
    if (clause.field !== undefined) {
      const filtered = findFilter(index, clause.field, clause);
      if ('code' in filtered) return filtered;
      matches = filtered;
    } else if (folded === '') continue;
    else if (!quoted && !clause.excluded) {
      words.push({ text, folded });
      continue;
    } else {
      matches = findTerm(index, needle, lang);
      if (!clause.excluded) groups.push({ text, needles: [needle], entities: [] });
    }
    (clause.excluded ? excluded : included).push(matches);
  }
  for (let from = 0; from < words.length; ) {
    const run = words.slice(from, runEnd(index, words, from));
    included.push(findRun(index, run, lang, groups));
    from += run.length;
  }
  const { sets, size } = index;
  if (included.length === 0 && excluded.length > 0) {
    included.push(sets.take(size).map((_, document) => document * SCALE));
  }
  // Few first: what is left stays short.
  included.sort((a, b) => a.length - b.length);
  const [first = sets.take(0), ...others] = included;
  const kept = others.reduce((left, right) => sets.intersect(left, right, sum), first);
  return {
    matches: excluded.reduce((left, right) => sets.subtract(left, right), kept),
    groups,
    lang,
  };
}

function findRun(
  index: SearchIndex,
  words: readonly Word[],
  lang: TextLang,
  groups: Group[],
): Matches {
  const needles = words.map(({ folded }) => ({ folded, whole: false }));
  const literal = findAll(index, needles, lang);
  const folded = words.map((word) => word.folded).join(' ');
  const entities = findEntities(index, folded, literal);
  groups.push({ text: words.map(({ text }) => text).join(' '), needles, entities });
  return entities.length === 0 ? literal : withEntities(index, literal, entities, lang);
}

/** Documents that have all terms, each as well as its worst. */
function findAll(index: SearchIndex, needles: readonly Needle[], lang: TextLang): Matches {
  const plans = needles.map((needle) => planTerm(index, needle));
  // Terms answered by lists first: the text of what they leave out need not be read.
  plans.sort((a, b) => Number(b.exact) - Number(a.exact));
  let found: Matches | undefined;
  for (const plan of plans) {
    const matches = findPlanned(index, plan, lang, found);
    found = found === undefined ? matches : index.sets.intersect(found, matches, Math.max);
  }
  return found ?? index.sets.take(0);
}

/** Where the longest run of words that is a name ends; one word is a run in any case. */
function runEnd(index: SearchIndex, words: readonly Word[], from: number): number {
  for (let to = words.length; to > from + 1; to -= 1) {
    const key = words.slice(from, to).map(({ folded }) => folded.replaceAll(' ', ''));
    if (findNamed(index, key.join('')).length > 0) return to;
  }
  return from + 1;
}

/** `lang:en` and `lang:ja` also say in which text to look. */
function textLang(index: SearchIndex, clauses: readonly Clause[]): TextLang {
  const clause = clauses.find(({ field, excluded }) => field === 'lang' && !excluded);
  const value = clause && index.facets[valueNumber(index, 'lang', clause.text)]?.value;
  return value === 'en' || value === 'ja' ? value : undefined;
}
