import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the built site. */
export const siteFolder = fileURLToPath(new URL('../dist/', import.meta.url));

/** A built page. */
export interface BuiltPage {
  /** Address below the site, such as `/ja/timeline/`. */
  readonly path: string;
  readonly html: string;
}

/** Every page of the site but the two that stand for a missing one. */
export function builtPages(): BuiltPage[] {
  return globSync('**/index.html', { cwd: siteFolder }).map((file) => ({
    path: `/${file.replace(/index\.html$/u, '')}`,
    html: readFileSync(join(siteFolder, file), 'utf8'),
  }));
}

/** Whether an address of the site leads to a file. */
export function leadsToFile(path: string): boolean {
  const file = join(siteFolder, decodeURIComponent(path));
  return existsSync(path.endsWith('/') ? join(file, 'index.html') : file);
}

/** Values of an attribute in the order of the page, with the entities that Astro writes resolved. */
export function attributes(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'gu'))].map(([, value = '']) =>
    value
      .replaceAll('&quot;', '"')
      .replaceAll('&#34;', '"')
      .replaceAll('&amp;', '&')
      .replaceAll('&#38;', '&'),
  );
}
