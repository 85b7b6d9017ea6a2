import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Context } from '../context.ts';
import type { RecordFolder } from './record-folder.ts';

/** The records that the bundled dataset is built from; only a checkout of the repository has them. */
export function bundledSource(context: Context): RecordFolder | undefined {
  const path = join(context.bundledFolder(), '..', 'source');
  return existsSync(path)
    ? { path, shown: relative(context.cwd, path).replaceAll('\\', '/') }
    : undefined;
}
