import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { buildSite } from './build-site.ts';
import { type ServedFolder, serveFolder } from './serve-folder.ts';

const fixture = (name: string) => fileURLToPath(new URL(`fixtures/${name}/`, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'briefing-hostile-'));

let browser: Browser;
let served: ServedFolder;
beforeAll(async () => {
  await buildSite(fixture('hostile'), folder);
  [browser, served] = await Promise.all([launchBrowser(), serveFolder(folder)]);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await served.close();
  rmSync(folder, { recursive: true });
});

it('records with hostile text run nothing and break no page, wide or narrow', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const seen: string[] = [];
  page.on('pageerror', (error) => seen.push(`throws ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') seen.push(`says ${message.text()}`);
  });
  page.on('dialog', (dialog) => {
    seen.push(`asks ${dialog.message()}`);
    void dialog.dismiss();
  });
  const files = globSync('**/index.html', { cwd: folder });
  expect(files.length).toBeGreaterThan(50);
  for (const file of files) {
    await page.goto(served.address + file.replace(/index\.html$/u, ''));
    if (await page.evaluate('globalThis.ran === true')) seen.push(`${file} runs what it shows`);
    if ((await page.locator('h1').count()) !== 1) seen.push(`${file} has lost its heading`);
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      const over = Number(await page.evaluate('document.documentElement.scrollWidth')) - width;
      if (over > 0) seen.push(`${file} is ${over} px too wide at ${width} px`);
    }
  }
  expect(seen).toEqual([]);
  await context.close();
}, 240_000);

it('hostile text is found as text, in an index of the records of this site', async () => {
  const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
  for (const path of ['search/?q=svg', 'ja/search/?q=svg', 'search/?q=kind:claim']) {
    await page.goto(served.address + path);
    await page.locator('.hit').first().waitFor();
    expect(await page.locator('.hit svg:not(.shape), .hit script').count()).toBe(0);
    expect(await page.evaluate('globalThis.ran')).toBeUndefined();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
  }
  await page.goto(`${served.address}search/?q=yonaguni`);
  await page.locator('.search-notice').waitFor();
  expect(await page.locator('.hit').count()).toBe(0);
  await page.close();
});

it('hostile text stands in the page as text', () => {
  const html = readFileSync(join(folder, 'corrections/k01-count/index.html'), 'utf8');
  expect(html).toContain('&lt;/script&gt;&lt;script&gt;globalThis.ran = true&lt;/script&gt;');
  const jsonLd = /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(html)?.[1] ?? '';
  expect(JSON.parse(jsonLd)).toMatchObject({
    text: '</script><script>globalThis.ran = true</script>',
  });
});

it('records with errors stop the build with their places', async () => {
  const broken = mkdtempSync(join(tmpdir(), 'briefing-broken-'));
  try {
    await expect(buildSite(fixture('broken'), broken)).rejects.toThrow(
      /person\/nobody\.yaml:\d+:\d+.*\n.*briefing check --data/su,
    );
  } finally {
    rmSync(broken, { recursive: true });
  }
}, 60_000);
