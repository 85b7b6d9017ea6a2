import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as data from '@briefing/data';
import { createDataset, standings } from '@briefing/model/dataset';
import { describe, expect, it } from 'vitest';
import { languages, stringsOf } from '../src/i18n/strings.ts';
import { markdownPath } from '../src/markdown/markdown-path.ts';
import { builtPages, leadsToFile, siteFolder } from './built-site.ts';

const dataset = createDataset(data);
const files = globSync('**/*.md', { cwd: siteFolder }).map((file) => ({
  file,
  lang: file.startsWith('ja/') ? ('ja' as const) : ('en' as const),
  lines: readFileSync(join(siteFolder, file), 'utf8').split('\n'),
}));

it('every page that has data names its Markdown twin', () => {
  const pages = builtPages().filter(({ html }) =>
    html.includes('rel="alternate" type="application/json"'),
  );
  expect(pages.length).toBe(2 * data.records.length);
  for (const { path, html } of pages) {
    expect(html).toContain(`type="text/markdown" href="${markdownPath(path)}"`);
    expect(leadsToFile(markdownPath(path))).toBe(true);
  }
});

describe.each(languages)('Markdown in %s', (lang) => {
  const own = files.filter((file) => file.lang === lang);

  it('never gives a claim without its standing, its verdict and who says it', () => {
    const { vocabularies } = data.catalog;
    const verdictOf = (verdict: string) => vocabularies.verdict?.[verdict]?.[lang] ?? '';
    const bare: string[] = [];
    for (const { file, lines } of own) {
      for (const claim of dataset.all('claim')) {
        const at = lines.findIndex((line) => line.includes(claim.text[lang]));
        if (at < 0) continue;
        const labels = `**${standings[claim.standing][lang]} · ${verdictOf(claim.review.verdict)}**`;
        const said = lines.slice(at + 1, at + 3).join('\n');
        if (!lines[at]?.includes(labels) || !said.includes(stringsOf(lang).claim.attribution)) {
          bare.push(`${file}: ${lines[at]}`);
        }
      }
    }
    expect(bare).toEqual([]);
  });

  it('names every source of every fact', () => {
    const text = new Map(own.map(({ file, lines }) => [file, lines.join('\n')]));
    const page = text.get(`${lang === 'ja' ? 'ja/' : ''}events/2026-01-us-visit.md`) ?? '';
    const visit = dataset.get('event/2026-01-us-visit');
    const facts = visit !== undefined && 'facts' in visit ? (visit.facts ?? []) : [];
    expect(facts.length).toBeGreaterThan(3);
    for (const fact of facts) {
      const line = page.split('\n').find((one) => one.includes(fact.text[lang])) ?? '';
      for (const id of fact.sources) expect(line).toContain(dataset.caption(id, lang));
    }
  });

  it('links only to what is there', () => {
    const targets = new Set(
      own.flatMap(({ lines }) =>
        [...lines.join('\n').matchAll(/\]\(https:\/\/briefing\.example(\/[^)]*)\)/gu)].map(
          ([, path = '']) => path,
        ),
      ),
    );
    expect(targets.size).toBe(data.records.length);
    expect([...targets].filter((path) => !leadsToFile(path))).toEqual([]);
  });

  it('llms.txt says how to read a claim and leads to every kind', () => {
    const text = readFileSync(join(siteFolder, lang === 'ja' ? 'ja/llms.txt' : 'llms.txt'), 'utf8');
    const paths = [...text.matchAll(/\]\(https?:\/\/[^/)]+(\/[^)]*)\)/gu)].map(
      ([, path = '']) => path,
    );
    expect(paths.length).toBeGreaterThan(data.catalog.kinds.length);
    expect(paths.filter((path) => !leadsToFile(path))).toEqual([]);
  });
});
