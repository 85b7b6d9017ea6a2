import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Context } from '../context.ts';
import { type BundledManifest, damaged, readBundled } from './bundled-data.ts';

/** Compares every file of the bundled dataset with the digest in its manifest, and gives their names. Throws Failure at the first that differs. */
export function verifyBundled(context: Context): readonly string[] {
  const { files } = readBundled<BundledManifest>(context, 'manifest.json');
  for (const [name, { sha256 }] of Object.entries(files)) {
    if (digestOf(join(context.bundledFolder(), name)) !== sha256) throw damaged(name);
  }
  return Object.keys(files);
}

function digestOf(path: string): string | undefined {
  try {
    return createHash('sha256').update(readFileSync(path)).digest('hex');
  } catch {
    return undefined;
  }
}
