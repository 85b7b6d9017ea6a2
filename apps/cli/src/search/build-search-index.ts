import type { Dataset } from '@briefing/model/dataset';
import { buildIndex, documentsOf, facetLabelsOf } from '@briefing/search';

/** The search index of a dataset that holds all of its kinds; the same for command line and site. */
export function buildSearchIndex(dataset: Dataset): Uint8Array {
  return buildIndex(documentsOf(dataset), { labels: facetLabelsOf(dataset) });
}
