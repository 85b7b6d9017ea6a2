import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The file system as far as a change needs it; tests make single calls fail. */
export interface ChangeFiles {
  /** Text of a file; undefined when there is none. */
  read(path: string): Promise<string | undefined>;
  /** Writes a whole file, which is on the disk when the promise is fulfilled. */
  write(path: string, text: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  /** Removes a file, if there is one. */
  remove(path: string): Promise<void>;
}

/** The real file system. */
export const nodeFiles: ChangeFiles = {
  read: (path) => readFile(path, 'utf8').catch(missing),
  async write(path, text) {
    await mkdir(dirname(path), { recursive: true });
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
};

function missing(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT') return undefined;
  throw error;
}
