import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Replaces a folder by the given files, all or nothing: they are written beside it and moved into its place. */
export async function replaceFolder(
  folder: string,
  files: ReadonlyMap<string, string>,
): Promise<void> {
  const target = folder.replace(/\/$/u, '');
  const [next, previous] = [`${target}.next`, `${target}.previous`];
  await rm(next, { recursive: true, force: true });
  await rm(previous, { recursive: true, force: true });
  for (const [name, text] of files) {
    await mkdir(dirname(join(next, name)), { recursive: true });
    await writeFile(join(next, name), text);
  }
  await rename(target, previous).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await rename(next, target);
  await rm(previous, { recursive: true, force: true });
}
