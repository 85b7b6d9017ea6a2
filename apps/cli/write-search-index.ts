import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as data from '@briefing/data';
import { createDataset } from '@briefing/model/dataset';
import { buildSearchIndex } from './src/search/build-search-index.ts';
import { INDEX_FILE, MADE_OF_FILE, madeOf } from './src/search/bundled-index.ts';

// The last step of the build: a search of the bundled dataset then reads an index instead of making one.
const dist = join(import.meta.dirname, 'dist');
await writeFile(join(dist, INDEX_FILE), buildSearchIndex(createDataset(data)));
await writeFile(join(dist, MADE_OF_FILE), madeOf(data.manifest));
