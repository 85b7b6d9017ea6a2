export type { SearchIndex } from './find/search-index.ts';
export type { FacetValue } from './format/facet-values.ts';
export { type OpenResult, openIndex } from './open-index.ts';
export { parseQuery } from './query/parse-query.ts';
export type { Clause, ParsedQuery, QueryProblem } from './query/query.ts';
export { type SearchOptions, type SearchResult, search, searchIds } from './search.ts';
export type { Excerpt } from './show/excerpt.ts';
export type { Mark, MarkedText } from './show/highlight.ts';
export type { Hit, Via } from './show/hit.ts';
