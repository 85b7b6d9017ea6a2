import { openIndex, type SearchIndex } from '@briefing/search/query';
import type { Context } from '../context.ts';
import { type BundledManifest, damaged, readBundled } from '../data/bundled-data.ts';
import type { DataSource } from '../data/data-source.ts';
import { INDEX_FILE, readBundledIndex } from './bundled-index.ts';

/** Opens the search index of the data: the prepared one where there is one, else one made for this run. Throws Failure when the prepared one is damaged. */
export async function openSearch(context: Context, source: DataSource): Promise<SearchIndex> {
  const prepared = source.isBundled
    ? readBundledIndex(context.builtFolder, readBundled<BundledManifest>(context, 'manifest.json'))
    : undefined;
  const opened = openIndex(prepared ?? (await build(source)));
  if (!opened.ok) throw damaged(INDEX_FILE, opened.reason);
  if (!opened.index.isSound()) throw damaged(INDEX_FILE);
  return opened.index;
}

async function build(source: DataSource): Promise<Uint8Array> {
  const { buildSearchIndex } = await import('./build-search-index.ts');
  return buildSearchIndex(await source.dataset());
}
