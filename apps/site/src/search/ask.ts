import {
  type SearchIndex,
  type SearchOptions,
  type SearchResult,
  search,
} from '@briefing/search/query';
import type { Alternative } from './notices.ts';
import { withoutOne } from './without-one.ts';

/** Asks the index; a quotation that is still being typed is taken as if it ended there. */
export function ask(
  index: SearchIndex,
  query: string,
  isTyping: boolean,
  options: SearchOptions,
): SearchResult {
  const result = search(index, query, options);
  if (result.ok || !isTyping || result.problem.code !== 'unclosed-quote') return result;
  return search(index, `${query}"`, options);
}

/** What a query that finds nothing would find without one of its parts; parts that change nothing are left out. */
export function alternativesTo(index: SearchIndex, query: string): Alternative[] {
  return withoutOne(query).flatMap((shorter) => {
    const result = search(index, shorter.query, { limit: 0 });
    return result.ok && result.total > 0 ? [{ ...shorter, total: result.total }] : [];
  });
}
