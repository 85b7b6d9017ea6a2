import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** The functions of each built-in module that the command line uses where every millisecond counts. */
const BUILT_IN = {
  fs: ['existsSync', 'fstatSync', 'readdirSync', 'readFileSync', 'writeSync'],
  util: ['parseArgs'],
};

/**
 * Takes functions from built-in modules without the ESM view of them: to make that view, Node touches every export,
 * and so loads the stream modules (node:fs, 4 ms) and the text decoder (node:util, 3 ms).
 */
export const lightBuiltIns: Plugin = {
  name: 'light-built-ins',
  setup(build) {
    // esbuild reads filters as Go does, which knows no flag `u`.
    const filter = new RegExp(`^node:(?:${Object.keys(BUILT_IN).join('|')})$`);
    build.onResolve({ filter }, ({ path }) => ({
      path: path.slice('node:'.length),
      namespace: 'light-built-in',
    }));
    build.onLoad({ filter: /.*/, namespace: 'light-built-in' }, ({ path }) => {
      const names = Object.entries(BUILT_IN).find(([name]) => name === path)?.[1] ?? [];
      const contents = `export const { ${names.join(', ')} } = process.getBuiltinModule('node:${path}');`;
      return { contents };
    });
  },
};

/** Writes the license of every package that was bundled beside the bundle, as their licenses ask. */
export const thirdPartyLicenses: Plugin = {
  name: 'third-party-licenses',
  setup(build) {
    build.initialOptions.metafile = true;
    build.onEnd(async ({ metafile }) => {
      const folders = new Set(
        Object.values(metafile?.outputs ?? {})
          .flatMap(({ inputs }) => Object.keys(inputs))
          .flatMap((input) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/u.exec(input) ?? []),
      );
      const notices = await Promise.all([...folders].sort().map(noticeOf));
      const folder = build.initialOptions.outdir ?? 'dist';
      // In a fresh clone this runs before the first bundle is written.
      await mkdir(folder, { recursive: true });
      await writeFile(
        join(folder, 'THIRD-PARTY-LICENSES.txt'),
        notices.join(`\n${'-'.repeat(80)}\n\n`),
      );
    });
  },
};

async function noticeOf(folder: string): Promise<string> {
  const text = await readFile(join(folder, 'package.json'), 'utf8');
  const { name, version, license }: Record<string, string> = JSON.parse(text);
  const file = (await readdir(folder)).find((one) => /^licen[cs]e(?:\.\w+)?$/iu.test(one));
  if (file === undefined) throw new Error(`${name} (${dirname(folder)}) has no license file`);
  return `${name} ${version} (${license})\n\n${await readFile(join(folder, file), 'utf8')}`;
}
