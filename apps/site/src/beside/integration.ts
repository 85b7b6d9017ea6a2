import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { AstroIntegration } from 'astro';

const program = fileURLToPath(new URL('write-beside.ts', import.meta.url));

/**
 * Writes the files beside the pages of records when the pages are there. As routes of Astro, nine files a
 * record took longer than its two pages: a route costs a directory check, a promise chain and a line of the log.
 */
export function filesBesidePages(): AstroIntegration {
  let site = '';
  return {
    name: 'files-beside-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = new URL('/', config.site).href;
      },
      'astro:build:done': async ({ dir }) => {
        await promisify(execFile)(process.execPath, [program, fileURLToPath(dir), site]);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(async (request, response, next) => {
          const path = (request.url ?? '').replace(/\?.*/u, '');
          if (!/\/[^/]+\.(?:json|md|bib|ris)$/u.test(path)) return next();
          const { besideFiles } = await server.ssrLoadModule('/src/beside/beside-files.ts');
          for (const file of besideFiles(site)) {
            if (file.path === path) return response.end(file.text);
          }
          return next();
        });
      },
    },
  };
}
