export { buildIndex } from './build/build-index.ts';
export { documentsOf, facetLabelsOf } from './documents/documents-of.ts';
export type { BilingualText, FacetLabels, SearchDocument } from './documents/search-document.ts';
export * from './query.ts';
