import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { besideFiles } from './beside-files.ts';

// A program of its own: node write-beside.ts <folder of the built site> <address of the site>
const [, , folder = '', site = ''] = process.argv;
for (const { path, text } of besideFiles(site)) writeFileSync(join(folder, path), text);
