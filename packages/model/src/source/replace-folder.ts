import { randomBytes } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeFolder } from './make-folder.ts';

/**
 * Replaces a folder by the given files, all or nothing: they are written beside it and moved into its place. The folders
 * beside it have names that nobody else uses; only a crash between the moves leaves one behind.
 */
export async function replaceFolder(
  folder: string,
  files: ReadonlyMap<string, string>,
): Promise<void> {
  const target = folder.replace(/\/$/u, '');
  const mark = randomBytes(6).toString('hex');
  const [next, previous] = [`${target}.next-${mark}`, `${target}.previous-${mark}`];
  try {
    await makeFolder(next);
    for (const [name, text] of files) {
      const path = join(next, name);
      await makeFolder(dirname(path));
      await writeFile(path, text);
    }
    const replaced = await moveAway(target, previous);
    try {
      await rename(next, target);
    } catch (error) {
      if (replaced) await rename(previous, target);
      throw error;
    }
    if (replaced) await rm(previous, { recursive: true, force: true });
  } catch (error) {
    await rm(next, { recursive: true, force: true });
    throw error;
  }
}

/** Moves a folder; false when there is none. */
async function moveAway(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}
