import { type Found, findClauses } from './find/find-clauses.ts';
import type { Matches } from './find/match-sets.ts';
import type { SearchIndex } from './find/search-index.ts';
import { parseQuery } from './query/parse-query.ts';
import { problem } from './query/problems.ts';
import type { QueryProblem } from './query/query.ts';
import { describeHit, type Hit } from './show/hit.ts';
import { HitIds } from './show/hit-ids.ts';

export interface SearchOptions {
  /** Hits described at most; all are counted. 20 unless given. */
  readonly limit?: number | undefined;
  /** Hits left out before the first described. */
  readonly offset?: number | undefined;
  /** Language of titles and, where it has the match, of excerpts; English unless given. */
  readonly lang?: 'en' | 'ja' | undefined;
  /** Length of an excerpt in UTF-16 units; 120 unless given. */
  readonly excerptLength?: number | undefined;
}

interface Failure {
  readonly ok: false;
  readonly problem: QueryProblem;
}

export type SearchResult =
  | { readonly ok: true; readonly total: number; readonly hits: readonly Hit[] }
  | Failure;

/**
 * Documents that match a query, best first, described for people. Never throws; what is wrong with a
 * query comes back with its place and what to do. An empty query finds nothing.
 *
 * @example
 * const result = search(index, '与那国 kind:claim', { lang: 'ja' });
 */
export function search(
  index: SearchIndex,
  query: string,
  { limit = 20, offset = 0, lang = 'en', excerptLength = 120 }: SearchOptions = {},
): SearchResult {
  return answer(index, query, (ranked, found) => {
    const hits = Array.from(ranked.subarray(offset, offset + limit), (match) =>
      describeHit(index, match, found, lang, excerptLength),
    );
    return { ok: true, total: ranked.length, hits };
  });
}

/** Ids of all documents that match a query, best first. Never throws. */
export function searchIds(
  index: SearchIndex,
  query: string,
): { readonly ok: true; readonly ids: HitIds } | Failure {
  return answer(index, query, (ranked, { ranked: isKept }) => {
    // Lists that are kept stay as they are; other matches last until the next query.
    const ids = new HitIds(index, isKept ? ranked : ranked.slice());
    return { ok: true, ids };
  });
}

function answer<T>(
  index: SearchIndex,
  query: string,
  show: (ranked: Matches, found: Found) => T,
): T | Failure {
  const parsed = parseQuery(query);
  if (!parsed.ok) return parsed;
  if (!index.isSound()) return { ok: false, problem: problem('damaged-index', 0) };
  index.sets.reset();
  const found = findClauses(index, parsed.clauses);
  if ('code' in found) return { ok: false, problem: found };
  return show(found.ranked ? found.matches : index.sets.rank(found.matches), found);
}
