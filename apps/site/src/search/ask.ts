import {
  type SearchIndex,
  type SearchOptions,
  type SearchResult,
  search,
} from '@briefing/search/query';

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
