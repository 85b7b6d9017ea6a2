import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attributes, builtPages, leadsToFile, siteFolder } from './built-site.ts';

const pages = builtPages();
const idsOf = new Map(pages.map(({ path, html }) => [path, new Set(attributes(html, 'id'))]));

describe('links', () => {
  it('lead to a page, a file or a place on a page', () => {
    const broken = pages.flatMap(({ path, html }) =>
      attributes(html, 'href')
        .filter((href) => !/^[a-z]+:/u.test(href) && !leads(path, href))
        .map((href) => `${path} → ${href}`),
    );
    expect(broken).toEqual([]);
  });

  it('out of the site are web addresses and tell nobody where the reader came from', () => {
    const strange = pages.flatMap(({ html }) =>
      [...html.matchAll(/<a [^>]*href="([a-z]+:[^"]*)"[^>]*>/gu)].filter(
        ([tag, href = '']) => !/^https?:\/\//u.test(href) || !tag.includes('noreferrer'),
      ),
    );
    expect(strange).toEqual([]);
  });

  it('to the same page carry an id only once', () => {
    const doubled = pages.flatMap(({ path, html }) => {
      const ids = attributes(html, 'id');
      return ids.length === new Set(ids).size ? [] : [path];
    });
    expect(doubled).toEqual([]);
  });
});

describe('the two languages', () => {
  it('have the same pages', () => {
    const english = pages.filter(({ path }) => !path.startsWith('/ja/'));
    const japanese = pages.filter(({ path }) => path.startsWith('/ja/'));
    expect(japanese.map(({ path }) => path.slice('/ja'.length)).sort()).toEqual(
      english.map(({ path }) => path).sort(),
    );
  });

  it('name each other in every page, and the page itself as its permanent address', () => {
    for (const { path, html } of pages) {
      const isJapanese = path.startsWith('/ja/');
      const english = isJapanese ? path.slice('/ja'.length) : path;
      const head = html.slice(0, html.indexOf('</head>'));
      const link = (rel: string, lang: string) =>
        new RegExp(
          `<link rel="${rel}"${lang && ` hreflang="${lang}"`} href="https?://[^/"]+([^"]*)"`,
          'u',
        ).exec(head)?.[1];
      expect(html).toContain(`<html lang="${isJapanese ? 'ja' : 'en'}"`);
      expect([
        link('canonical', ''),
        link('alternate', 'en'),
        link('alternate', 'ja'),
        link('alternate', 'x-default'),
      ]).toEqual([path, english, `/ja${english}`, english]);
      expect(html).toMatch(
        new RegExp(`class="language" href="${isJapanese ? english : `/ja${english}`}"`, 'u'),
      );
    }
  });
});

it('the sitemap names every page and nothing else', () => {
  const sitemap = readFileSync(join(siteFolder, 'sitemap.xml'), 'utf8');
  const named = [...sitemap.matchAll(/<loc>https?:\/\/[^/]+([^<]*)<\/loc>/gu)].map(
    ([, path]) => path,
  );
  expect(named.sort()).toEqual(pages.map(({ path }) => path).sort());
});

function leads(page: string, href: string): boolean {
  const url = new URL(href, `https://site.example${page}`);
  if (!leadsToFile(url.pathname)) return false;
  if (url.hash === '') return true;
  return idsOf.get(url.pathname)?.has(decodeURIComponent(url.hash.slice(1))) ?? false;
}
