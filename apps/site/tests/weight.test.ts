import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { attributes, builtPages, siteFolder } from './built-site.ts';

/** Limits in bytes as sent, compressed: what a phone on a slow network has in a second or two. */
const LIMITS = { recordHtml: 12_288, recordScript: 3_072, explorerScript: 20_480 } as const;

const pages = builtPages();
const sent = (bytes: string | Buffer) => gzipSync(bytes, { level: 9 }).length;
const read = (path: string) => readFileSync(join(siteFolder, path), 'utf8');

/** Scripts of a page with all they import; those loaded only on use count when asked for. */
function scriptsOf(html: string, onUse: boolean): Set<string> {
  const found = new Set<string>();
  const follow = (path: string) => {
    if (found.has(path)) return;
    found.add(path);
    const imports = onUse
      ? /(?:from|import)\s*\(?["'`]\.?\/?([^"'`]+\.js)["'`]/gu
      : /(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/gu;
    for (const [, name = ''] of read(path).matchAll(imports)) {
      follow(join('/assets', name.replace(/^assets\//u, '')));
    }
  };
  for (const path of attributes(html, 'src')) if (path.endsWith('.js')) follow(path);
  return found;
}

const weigh = (scripts: ReadonlySet<string>) =>
  [...scripts].reduce((sum, path) => sum + sent(read(path)), 0);

/** The page of a record, but not of a briefing, which is read with filters and a check of one's own copy. */
const isRecordPage = (html: string) =>
  html.includes('rel="alternate" type="application/json"') && !html.includes('id="own-copy"');

it('the page of a record is light, in HTML and in scripts', () => {
  const records = pages.filter(({ html }) => isRecordPage(html));
  expect(records.length).toBeGreaterThan(900);
  const heavy = records.flatMap(({ path, html }) => {
    const bytes = sent(html);
    const script = weigh(scriptsOf(html, false));
    return bytes > LIMITS.recordHtml || script > LIMITS.recordScript
      ? [`${path}: ${bytes} of HTML, ${script} of scripts`]
      : [];
  });
  expect(heavy).toEqual([]);
});

it('no page loads more scripts than an explorer may, with everything on it used', () => {
  const heavy = pages.flatMap(({ path, html }) => {
    const scripts = scriptsOf(html, true);
    return weigh(scripts) > LIMITS.explorerScript ? [`${path}: ${weigh(scripts)}`] : [];
  });
  expect(heavy).toEqual([]);
  // The timeline and the briefing have scripts of their own: else nothing was weighed.
  for (const path of ['/timeline/', '/briefings/koizumi-us-visit-2026-01/']) {
    const html = pages.find((page) => page.path === path)?.html ?? '';
    expect(weigh(scriptsOf(html, true))).toBeGreaterThan(LIMITS.recordScript);
  }
});
