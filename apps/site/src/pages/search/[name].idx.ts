import type { APIRoute } from 'astro';
import { indexName, packedIndex } from '../../search/site-index.ts';

export function getStaticPaths() {
  return [{ params: { name: indexName } }];
}

/** What the search page asks; fetched when a reader begins to search. */
export const GET: APIRoute = () => new Response(packedIndex);
