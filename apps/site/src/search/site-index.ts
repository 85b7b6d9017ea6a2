import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { buildIndex, documentsOf, facetLabelsOf } from '@briefing/search';
import { dataset } from '../dataset.ts';

const bytes = buildIndex(documentsOf(dataset), { labels: facetLabelsOf(dataset) });

/** Part of the file name, so that a browser may keep the file for good: a digest of what is in it. */
export const indexName = createHash('sha256').update(bytes).digest('hex').slice(0, 16);

/** Address of the index; one for both languages, so that each finds what only the other says. */
export const indexPath = `/search/${indexName}.idx`;

/** The search index of the records of the site, packed: hardly any host compresses a file it does not know. */
export const packedIndex: Uint8Array<ArrayBuffer> = new Uint8Array(gzipSync(bytes, { level: 9 }));
