import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compileFolder } from './compile-folder.ts';

const source = join(import.meta.dirname, '../source');
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefing-data-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function contents(name: string): Promise<Map<string, string>> {
  const files = await readdir(join(folder, name), { recursive: true, withFileTypes: true });
  const entries = files
    .filter((file) => file.isFile())
    .map(async (file) => {
      const path = join(file.parentPath, file.name);
      return [path.slice(join(folder, name).length), await readFile(path, 'utf8')] as const;
    });
  return new Map((await Promise.all(entries)).sort(([a], [b]) => (a < b ? -1 : 1)));
}

describe('compiling the dataset', () => {
  it('gives the same bytes each time', async () => {
    await compileFolder(source, join(folder, 'first'), 'data');
    await compileFolder(source, join(folder, 'second'), 'data');
    const first = await contents('first');
    expect(first.size).toBeGreaterThan(50);
    expect(await contents('second')).toEqual(first);
  });

  it('writes nothing on an error and leaves the earlier result as it was', async () => {
    const copy = join(folder, 'source');
    await cp(source, copy, { recursive: true });
    await compileFolder(copy, join(folder, 'dist'), 'data');
    const before = await contents('dist');
    await writeFile(join(copy, 'person/vance-jd.yaml'), 'name:\n  en: JD Vance\n');
    const { diagnostics, written } = await compileFolder(copy, join(folder, 'dist'), 'data');
    expect(written).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual([
      'schema/missing-field',
      'translation/missing',
    ]);
    expect(await contents('dist')).toEqual(before);
    expect(await readdir(folder)).toEqual(['dist', 'source']);
  });

  it('removes files of records that are gone', async () => {
    const target = join(folder, 'dist');
    await compileFolder(source, target, 'data');
    await writeFile(join(target, 'stale.json'), '{}');
    await compileFolder(source, target, 'data');
    expect((await contents('dist')).has('/stale.json')).toBe(false);
  });
});
