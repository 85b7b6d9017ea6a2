import { open, readFile, realpath, rename, rm } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { makeFolder } from './make-folder.ts';

/** The file system as far as a change needs it; tests make single calls fail. */
export interface ChangeFiles {
  /** Text of a file; undefined when there is none. */
  read(path: string): Promise<string | undefined>;
  /** Writes a whole file, which is on the disk when the promise is fulfilled. */
  write(path: string, text: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  /** Removes a file, if there is one. */
  remove(path: string): Promise<void>;
  /** Whether a folder inside another, links followed, is there or is nowhere. */
  isWithin(folder: string, inner: string): Promise<boolean>;
}

/** The real file system. */
export const nodeFiles: ChangeFiles = {
  read: (path) => readFile(path, 'utf8').catch(missing),
  async write(path, text) {
    await makeFolder(dirname(path));
    const handle = await open(path, 'w');
    try {
      await handle.writeFile(text);
      // Without this a file renamed into place may be empty after a power failure.
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
  rename: (from, to) => rename(from, to),
  remove: (path) => rm(path, { force: true }),
  async isWithin(folder, inner) {
    const real = await realpath(join(folder, inner)).catch(missing);
    const root = await realpath(folder);
    return real === undefined || real === root || real.startsWith(root + sep);
  },
};

function missing(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT') return undefined;
  throw error;
}
