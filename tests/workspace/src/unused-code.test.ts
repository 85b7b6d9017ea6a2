import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { root } from './repository.ts';

it('has no unused file, export or dependency', () => {
  const knip = spawnSync('pnpm', ['exec', 'knip', '--no-progress', '--no-config-hints'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(knip.status, knip.stdout + knip.stderr).toBe(0);
});
