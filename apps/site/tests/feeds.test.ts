import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as data from '@briefing/data';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../src/i18n/strings.ts';
import { launchBrowser } from './browser.ts';
import { builtPages, leadsToFile, siteFolder } from './built-site.ts';

interface Entry {
  readonly id: string;
  readonly updated: string;
  readonly title: string;
  readonly href: string;
  readonly content: string;
}

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Entries of an Atom feed as the XML parser of a browser reads them; throws on XML that is not well-formed. */
async function readAtom(xml: string): Promise<{ id: string; updated: string; entries: Entry[] }> {
  const page = await browser.newPage();
  const read = `(xml) => {
    const root = new DOMParser().parseFromString(xml, 'application/xml').documentElement;
    const atom = 'http://www.w3.org/2005/Atom';
    if (root.namespaceURI !== atom || root.localName !== 'feed') throw new Error(root.textContent);
    const text = (node, name) =>
      [...node.children].find((child) => child.namespaceURI === atom && child.localName === name)?.textContent ?? '';
    return {
      id: text(root, 'id'),
      updated: text(root, 'updated'),
      entries: [...root.getElementsByTagNameNS(atom, 'entry')].map((entry) => ({
        id: text(entry, 'id'),
        updated: text(entry, 'updated'),
        title: text(entry, 'title'),
        content: text(entry, 'content'),
        href: entry.getElementsByTagNameNS(atom, 'link')[0]?.getAttribute('href') ?? '',
      })),
    };
  }`;
  const feed: Awaited<ReturnType<typeof readAtom>> = await page.evaluate(
    `(${read})(${JSON.stringify(xml)})`,
  );
  await page.close();
  return feed;
}

describe.each(languages)('feeds in %s', (lang) => {
  const folder = lang === 'ja' ? 'ja/' : '';
  const text = (name: string) => readFileSync(join(siteFolder, folder, name), 'utf8');

  it('hold every correction and every release, dated and linked', async () => {
    const { id, updated, entries } = await readAtom(text('feed.xml'));
    expect(id).toMatch(/^tag:/u);
    expect(entries.length).toBe(Object.keys(data.correction).length + 1);
    expect(new Set(entries.map((entry) => entry.id)).size).toBe(entries.length);
    for (const entry of entries) {
      expect(entry.updated).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/u);
      expect(entry.updated <= updated).toBe(true);
      expect(leadsToFile(new URL(entry.href).pathname)).toBe(true);
    }
    for (const { number, finding } of Object.values(data.correction)) {
      const entry = entries.find(({ title }) => title.startsWith(number));
      expect(entry?.content).toContain(finding[lang].slice(0, 20).replace(/[&<>"'].*/u, ''));
    }
  });

  it('say the same as Atom and as JSON', async () => {
    const atom = await readAtom(text('feed.xml'));
    const json = JSON.parse(text('feed.json'));
    expect(json).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', language: lang });
    expect(json.items).toEqual(
      atom.entries.map(({ id, updated, title, href, content }) =>
        expect.objectContaining({
          id,
          url: href,
          title,
          content_html: content,
          date_modified: updated,
        }),
      ),
    );
  });

  it('are named by every page of the language', () => {
    for (const { path, html } of builtPages()) {
      if (path.startsWith('/ja/') !== (lang === 'ja')) continue;
      expect(html).toMatch(
        new RegExp(`type="application/atom\\+xml"[^>]*href="/${folder}feed\\.xml"`, 'u'),
      );
    }
  });
});
