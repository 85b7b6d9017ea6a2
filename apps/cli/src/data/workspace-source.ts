import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/**
 * The records of the workspace that a folder is or lies in, as a path from that folder; undefined outside of any.
 * It only looks for names, so that a reader of the bundled dataset loads nothing more for it.
 */
export function workspaceSource(cwd: string): string | undefined {
  for (let root = resolve(cwd); ; root = dirname(root)) {
    const source = join(root, 'source');
    if (existsSync(join(root, 'briefing.json')) && existsSync(source)) {
      return relative(cwd, source).replaceAll('\\', '/') || '.';
    }
    if (dirname(root) === root) return undefined;
  }
}
