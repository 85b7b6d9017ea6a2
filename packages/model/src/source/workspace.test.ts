import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createDataset, kinds } from '../index.ts';
import { compileFolder, findWorkspace, loadDataset, workspaceFiles } from './index.ts';
import { scratchFolder } from './scratch-folder.fixture.ts';

const scratch = scratchFolder();

describe('a new workspace', () => {
  const label = { name: 'my-briefings', version: '0.1.0', license: 'CC-BY-4.0' };

  it('checks clean, compiles, and is found from inside', async () => {
    for (const [path, content] of workspaceFiles(label)) await scratch.put(path, content);
    const inside = findWorkspace(join(scratch.path, 'source/person'));
    expect(inside).toEqual({ ...label, root: scratch.path, source: join(scratch.path, 'source') });
    const { parts, diagnostics } = await loadDataset(join(scratch.path, 'source'), 'source');
    expect(diagnostics).toEqual([]);
    expect(
      parts &&
        createDataset(parts)
          .all('claim')
          .map(({ standing }) => standing),
    ).toEqual(['background', 'rumor']);
    const target = join(scratch.path, 'dist');
    const { written } = await compileFolder(join(scratch.path, 'source'), target, { label });
    expect(written?.records).toBe(10);
    expect(JSON.parse(await scratch.text('dist/manifest.json'))).toMatchObject({
      ...label,
      records: 10,
    });
  });

  it('names a schema for every kind, is invented, and has the same bytes each time', () => {
    const files = workspaceFiles(label);
    const settings = JSON.parse(files.get('.vscode/settings.json') ?? '');
    for (const { kind } of kinds) {
      expect(settings['yaml.schemas'][`./schema/${kind}.json`]).toBe(`source/${kind}/*.yaml`);
      expect(files.has(`schema/${kind}.json`)).toBe(true);
    }
    expect(files.get('texts/example.txt')).toMatch(/^Invented/u);
    expect(workspaceFiles(label)).toEqual(files);
  });

  it('refuses a manifest that lacks something', async () => {
    await scratch.put('briefing.json', '{"name": "x"}');
    expect(() => findWorkspace(scratch.path)).toThrow('needs name, version and license');
  });
});
