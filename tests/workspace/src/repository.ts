import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const root = fileURLToPath(new URL('../../../', import.meta.url));

/** What .gitignore leaves out, for a copy of the repository without git. */
const generated = new Set(['node_modules', 'dist', '.git', '.turbo', '.astro', '.cache']);

/** Paths, from the root and with `/`, of every file that is part of the repository. */
export function repositoryFiles(): string[] {
  try {
    const flags = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
    const listed = execFileSync('git', flags, { cwd: root, encoding: 'utf8', stdio: 'pipe' });
    const files = [...new Set(listed.split('\0').filter((path) => path !== ''))];
    const present = new Set(walk(''));
    return files.filter((path) => present.has(path)); // deleted but not yet committed
  } catch {
    return walk('');
  }
}

/** Text of a file of the repository; undefined for a binary one. */
export function readText(path: string): string | undefined {
  const bytes = readFileSync(join(root, path));
  return bytes.includes(0) ? undefined : bytes.toString('utf8');
}

function walk(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (generated.has(entry.name)) return [];
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    return entry.isDirectory() ? walk(path) : [path];
  });
}
