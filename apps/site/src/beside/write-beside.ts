import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dataset } from '../dataset.ts';
import { drawCards } from '../og/draw-cards.ts';
import { besideFiles } from './beside-files.ts';

// A program of its own: node write-beside.ts <folder of the built site> <address of the site>
const [, , folder = '', site = ''] = process.argv;
for (const { path, text } of besideFiles(site)) writeFileSync(join(folder, path), text);
for await (const { path, png } of drawCards(dataset)) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), png);
}
