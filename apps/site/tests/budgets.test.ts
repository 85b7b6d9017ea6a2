import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { builtPages, siteFolder } from './built-site.ts';
import { templates, twins } from './templates.ts';

/** Bytes of JavaScript, packed, that a page loads by itself; the pages one works with have more. */
const PLAIN = 3_000;
const EXPLORER = 20_000;
const explorers = /^\/(?:ja\/)?(?:timeline|search|briefings\/[^/]+)\/$/u;

const pages = new Map(builtPages().map(({ path, html }) => [path, html]));
const shown = templates.flatMap(twins).filter((path) => pages.has(path));

it.each(shown)('%s keeps to its budget of scripts', (path) => {
  const files = new Set<string>();
  const [html = ''] = [pages.get(path)];
  for (const [, src = ''] of html.matchAll(/<script type="module" src="([^"]+)"/gu))
    add(src, files);
  const bytes = [...files].reduce((sum, file) => sum + packed(file), 0);
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(explorers.test(path) ? EXPLORER : PLAIN);
});

/** A script and what it imports at once; what it imports when it is needed does not count. */
function add(file: string, files: Set<string>): void {
  if (files.has(file)) return;
  files.add(file);
  const text = readFileSync(join(siteFolder, file), 'utf8');
  for (const [, name = ''] of text.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/gu)) {
    add(new URL(name, `https://site.example${file}`).pathname, files);
  }
}

function packed(file: string): number {
  return gzipSync(readFileSync(join(siteFolder, file)), { level: 9 }).length;
}
