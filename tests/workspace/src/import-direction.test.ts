import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type Edge,
  findCycle,
  forbiddenEdges,
  importedNames,
  importedPackage,
} from './import-direction.ts';
import { workspacePackages } from './packages.ts';
import { readText, repositoryFiles, root } from './repository.ts';

const packages = workspacePackages();
const files = repositoryFiles().filter((path) => /\.(m?[jt]s|tsx|astro)$/.test(path));

const declared: Edge[] = packages.flatMap(({ name, folder, declared: names }) =>
  names.map((to) => ({ from: name, to, file: `${folder}/package.json` })),
);
const imported: Edge[] = packages.flatMap(({ name, folder }) =>
  files
    .filter((file) => file.startsWith(`${folder}/`))
    .flatMap((file) =>
      importedNames(file, readText(file) ?? '').flatMap((specifier) => {
        const to = importedPackage(file, folder, specifier);
        return to === undefined ? [] : [{ from: name, to, file }];
      }),
    ),
);

describe('import direction', () => {
  it('finds the packages and their imports', () => {
    expect(packages.map(({ name }) => name)).toContain('@briefing/model');
    expect(imported.length).toBeGreaterThan(0);
  });

  it('is kept by every dependency and every import', () => {
    expect(forbiddenEdges([...declared, ...imported])).toEqual([]);
  });

  it('has no way back', () => {
    expect(findCycle([...declared, ...imported])).toBeUndefined();
  });

  it('leaves the built dataset without code of the model', () => {
    const dist = 'packages/data/dist';
    const modules = readdirSync(join(root, dist)).filter((name) => name.endsWith('.js'));
    expect(modules).toContain('index.js');
    const used = modules.flatMap((name) => importedNames(name, readText(`${dist}/${name}`) ?? ''));
    expect(used.filter((name) => !name.startsWith('./'))).toEqual([]);
  });
});

describe('the rule itself', () => {
  const edge = (from: string, to: string): Edge => ({ from, to, file: 'x.ts' });

  it('reports an edge against the direction, an app, and an unknown package', () => {
    expect(
      forbiddenEdges([
        edge('@briefing/model', '@briefing/data'),
        edge('@briefing/site', '@briefing/cli'),
        edge('@briefing/new', '@briefing/model'),
        edge('@briefing/cli', '@briefing/data'),
      ]),
    ).toEqual([
      '@briefing/model must not import @briefing/data (x.ts)',
      '@briefing/site must not import @briefing/cli (x.ts)',
      '@briefing/new has no line in allowedImports (x.ts)',
    ]);
  });

  it('reports a cycle over several packages', () => {
    expect(findCycle([edge('z', 'a'), edge('a', 'b'), edge('b', 'c'), edge('c', 'a')])).toBe(
      'a → b → c → a',
    );
    expect(findCycle([edge('a', 'b'), edge('a', 'c'), edge('b', 'c')])).toBeUndefined();
  });

  it('sees type imports, dynamic imports, re-exports and Astro pages', () => {
    const code = "import type { A } from 'a';\nexport { b } from 'b';\nawait import('c');\n";
    expect(importedNames('x.ts', code)).toEqual(['a', 'b', 'c']);
    const page =
      "---\nimport x from 'front';\n---\n<p>import y from 'no'</p><script>import 'client';</script>";
    expect(importedNames('x.astro', page)).toEqual(['front', 'client']);
  });

  it('sees a relative path that leaves its package', () => {
    const file = 'packages/model/src/index.ts';
    expect(importedPackage(file, 'packages/model', './kinds/index.ts')).toBeUndefined();
    expect(importedPackage(file, 'packages/model', '../../data/build/main.ts')).toBe('outside');
    expect(importedPackage(file, 'packages/model', '@briefing/data/types')).toBe('@briefing/data');
  });
});
