import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { workspacePackages } from './packages.ts';
import { root } from './repository.ts';

const published = workspacePackages().filter(({ isPrivate }) => !isPrivate);

describe.each(published)('$name as published', ({ folder }) => {
  const target = mkdtempSync(join(tmpdir(), 'briefing-pack-'));
  let tarball = '';

  beforeAll(() => {
    const pack = run('pnpm', ['pack', '--pack-destination', target], join(root, folder));
    expect(pack.status, pack.output).toBe(0);
    tarball = join(target, readdirSync(target).find((name) => name.endsWith('.tgz')) ?? '');
  });

  afterAll(() => rmSync(target, { recursive: true, force: true }));

  it('passes publint', async () => {
    const bytes = readFileSync(tarball);
    const { messages, pkg } = await publint({
      pack: { tarball: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) },
      strict: true,
    });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });

  it('gives its types to every ESM importer', () => {
    // Without --no-definitely-typed it would ask the registry for types of other people.
    const options = ['--profile', 'esm-only', '--no-definitely-typed', '--no-emoji', '--no-color'];
    const attw = run('pnpm', ['exec', 'attw', tarball, ...options], join(root, 'tests/workspace'));
    expect(attw.status, attw.output).toBe(0);
  });
});

function run(
  command: string,
  args: string[],
  cwd: string,
): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  return { status, output: `${stdout}${stderr}` };
}
