import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as data from '@briefing/data';
import { createDataset, standings } from '@briefing/model/dataset';
import { describe, expect, it } from 'vitest';
import { builtPages, siteFolder } from './built-site.ts';

const dataset = createDataset(data);
const pages = new Map(builtPages().map(({ path, html }) => [path, html]));

/** Page of a record found by its JSON, which the page names as its alternate. */
const pageOfRecord = new Map(
  [...pages].flatMap(([path, html]) => {
    const file = /<link rel="alternate" type="application\/json" href="([^"]+)"/u.exec(html)?.[1];
    if (file === undefined) return [];
    const record: { id: string } = JSON.parse(readFileSync(join(siteFolder, file), 'utf8'));
    return [[`${path.startsWith('/ja/') ? 'ja' : 'en'} ${record.id}`, html] as const];
  }),
);

function text(html: string): string {
  return html
    .slice(html.indexOf('<main'), html.indexOf('</main>'))
    .replaceAll(/<[^>]+>/gu, '')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll('&#38;', '&');
}

describe.each(['en', 'ja'] as const)('in %s', (lang) => {
  const page = (id: string) => pageOfRecord.get(`${lang} ${id}`) ?? '';

  it('every record has a page that calls it by its name, with its data beside it', () => {
    const missing = data.records
      .filter(({ id }) => !text(page(id)).includes(dataset.caption(id, lang)))
      .map(({ id }) => id);
    expect(missing).toEqual([]);
  });

  it('the page of a claim shows standing, verdict, every source and the note', () => {
    const { vocabularies } = data.catalog;
    for (const claim of dataset.all('claim')) {
      const shown = text(page(claim.id));
      expect(shown).toContain(standings[claim.standing][lang]);
      expect(shown).toContain(vocabularies.verdict?.[claim.review.verdict]?.[lang]);
      for (const id of claim.review.evidence) expect(shown).toContain(dataset.caption(id, lang));
      if (claim.review.note) expect(shown).toContain(claim.review.note[lang]);
    }
  });

  it('the briefing shows every claim in the order of the text, with its verdict and its sources', () => {
    const html = page('briefing/koizumi-us-visit-2026-01');
    const articles = html.split('<article ').slice(1);
    const claims = dataset.all('claim');
    expect(articles).toHaveLength(claims.length);
    for (const [index, claim] of claims.entries()) {
      const shown = text(`<main ${articles[index]}</main>`);
      expect(shown).toContain(claim.text[lang]);
      expect(shown).toContain(data.catalog.vocabularies.verdict?.[claim.review.verdict]?.[lang]);
      for (const id of claim.review.evidence) expect(shown).toContain(dataset.caption(id, lang));
    }
  });

  it('a rumor is marked as one wherever it is listed', () => {
    const rumors = dataset.all('claim').filter(({ standing }) => standing === 'rumor');
    expect(rumors.length).toBeGreaterThan(0);
    for (const html of pages.values()) {
      if (!html.startsWith(`<!DOCTYPE html><html lang="${lang}`)) continue;
      for (const [item] of html.matchAll(/<li class="claim-rumor">.*?<\/li>/gsu)) {
        expect(text(`<main ${item}</main>`)).toContain(standings.rumor[lang]);
      }
    }
  });

  it('the start page gives the figures of the manifest', () => {
    const home = text(pages.get(lang === 'en' ? '/' : '/ja/') ?? '');
    const { claims, coverage, counts, records } = data.manifest;
    const [text0] = coverage;
    const figures = [claims.total, counts.source, records, text0?.accounted, text0?.contentLines];
    for (const figure of [...figures, ...Object.values(claims.byVerdict)]) {
      expect(home).toContain(String(figure));
    }
  });
});
