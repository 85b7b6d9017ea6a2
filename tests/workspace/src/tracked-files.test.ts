import { expect, it } from 'vitest';
import { workspacePackages } from './packages.ts';
import { readText, repositoryFiles } from './repository.ts';

/** Folders of some machine; a leading word character, dot or slash means an address or a relative path. */
const machinePath = /(?<![\w.~/-])\/(work|opt|srv|root|tmp|home\/\w+|Users\/\w+)\/[\w.-]+/g;

function machinePathsIn(text: string): string[] {
  return [...text.matchAll(machinePath)].map(([path]) => path);
}

it('holds no path of the machine it was written on', () => {
  const found = repositoryFiles()
    .filter((path) => path !== 'tests/workspace/src/tracked-files.test.ts')
    .flatMap((path) => machinePathsIn(readText(path) ?? '').map((hit) => `${path}: ${hit}`));
  expect(found).toEqual([]);
});

it('tells a machine path from an address and a relative path', () => {
  expect(machinePathsIn("cd /srv/app && cat '/home/me/x' file:/tmp/a")).toEqual([
    '/srv/app',
    '/home/me/x',
    '/tmp/a',
  ]);
  expect(machinePathsIn('example.org/work/list, ../tmp/x, apps/opt/y')).toEqual([]);
});

it('locks no package to an address', () => {
  const lockfile = readText('pnpm-lock.yaml') ?? '';
  expect(lockfile).toContain('lockfileVersion');
  expect(lockfile.split('\n').filter((line) => line.includes('://'))).toEqual([]);
});

it('names one Node range everywhere', () => {
  const published = workspacePackages().filter(({ isPrivate }) => !isPrivate);
  const ranges = new Set(published.map(({ nodeRange }) => nodeRange));
  const runner = /nodeRange = '([^']+)'/.exec(readText('scripts/run.mjs') ?? '')?.[1];
  expect([...ranges]).toEqual([runner]);
});
