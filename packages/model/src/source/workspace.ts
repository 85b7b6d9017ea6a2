import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';

/** Name of the file that makes a folder a workspace. */
export const WORKSPACE_FILE = 'briefing.json';

const manifest = z.object({
  name: z.string().min(1),
  version: z.string().min(1),
  license: z.string().min(1),
});

/** What a dataset is called, in which version, under which license; written into everything that is compiled from it. */
export type DatasetLabel = Readonly<z.infer<typeof manifest>>;

/** A folder in which someone writes a dataset. */
export interface Workspace extends DatasetLabel {
  /** Absolute path of the folder. */
  readonly root: string;
  /** Absolute path of the records in it. */
  readonly source: string;
}

/**
 * The workspace that a folder is or lies in; undefined when there is none above it. Throws SyntaxError when its
 * `briefing.json` cannot be read.
 */
export function findWorkspace(folder: string): Workspace | undefined {
  for (let root = resolve(folder); ; root = dirname(root)) {
    const file = join(root, WORKSPACE_FILE);
    if (existsSync(file)) {
      const parsed = manifest.safeParse(parseJson(readFileSync(file, 'utf8')));
      if (parsed.success) return { ...parsed.data, root, source: join(root, 'source') };
      throw new SyntaxError(`${file} needs name, version and license.`);
    }
    if (dirname(root) === root) return undefined;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
