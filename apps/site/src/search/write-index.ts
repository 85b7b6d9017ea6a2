import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildIndex, documentsOf, facetLabelsOf } from '@briefing/search';
import { dataset } from '../dataset.ts';

// A program of its own: node write-index.ts <folder>. It writes the search index of the site's records there, and
// prints its name and its size. Packed, because hardly any host compresses a file it does not know.
const [, , folder = ''] = process.argv;
const index = buildIndex(documentsOf(dataset), { labels: facetLabelsOf(dataset) });
const packed = gzipSync(index, { level: 9 });
// A digest of what is in it, so that a browser may keep the file for good.
const name = `${createHash('sha256').update(index).digest('hex').slice(0, 16)}.idx`;
writeFileSync(join(folder, name), packed);
process.stdout.write(JSON.stringify({ name, bytes: packed.length }));
