import { execFile } from 'node:child_process';
import { copyFileSync, createReadStream, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { AstroIntegration } from 'astro';

const program = fileURLToPath(new URL('write-index.ts', import.meta.url));
/** Where the site has its index; one for both languages, so that each finds what only the other says. */
const FOLDER = 'search';
/** Module that tells pages the address and the size of the index. */
const MODULE = 'virtual:search-index';
/** So Vite marks the name of a module that is no file. */
const RESOLVED = `\0${MODULE}`;

/**
 * Writes the search index beside the pages. A program of its own makes it while the pages are being bundled: it
 * takes none of the time and the memory in which they are written.
 */
export function searchIndexFile(): AstroIntegration {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-search-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  let made: Promise<{ name: string; bytes: number }> | undefined;
  const make = () => {
    made ??= promisify(execFile)(process.execPath, [program, folder]).then(({ stdout }) =>
      JSON.parse(stdout),
    );
    return made;
  };
  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const plugin = {
          name: 'search-index',
          resolveId: (id: string) => (id === MODULE ? RESOLVED : undefined),
          async load(id: string) {
            if (id !== RESOLVED) return undefined;
            const { name, bytes } = await make();
            const indexPath = JSON.stringify(`/${FOLDER}/${name}`);
            return `export const indexPath = ${indexPath}; export const indexBytes = ${bytes};`;
          },
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
      // Records with errors end the build where the pages read them; that says more than this would.
      'astro:build:start': () => void make().catch(() => undefined),
      'astro:build:done': async ({ dir }) => {
        const { name } = await make();
        const target = fileURLToPath(new URL(`${FOLDER}/`, dir));
        mkdirSync(target, { recursive: true });
        copyFileSync(join(folder, name), join(target, name));
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(`/${FOLDER}/`, (request, response, next) => {
          if (!request.url?.endsWith('.idx')) return next();
          make().then(({ name }) => createReadStream(join(folder, name)).pipe(response), next);
        });
      },
    },
  };
}
