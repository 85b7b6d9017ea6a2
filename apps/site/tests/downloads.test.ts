import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as data from '@briefing/data';
import { expect, it } from 'vitest';
import { languages } from '../src/i18n/strings.ts';
import { attributes, builtPages, leadsToFile, siteFolder } from './built-site.ts';

const pages = new Map(builtPages().map(({ path, html }) => [path, html]));

it('every file of the package is served with its bytes, its digest on the page and in the list', () => {
  const sums = readFileSync(join(siteFolder, 'data/SHA256SUMS'), 'utf8');
  for (const [name, { bytes, sha256 }] of Object.entries(data.manifest.files)) {
    const body = readFileSync(join(siteFolder, 'data', name));
    expect([body.length, createHash('sha256').update(body).digest('hex')]).toEqual([bytes, sha256]);
    expect(sums).toContain(`${sha256}  ${name}\n`);
    for (const path of ['/downloads/', '/ja/downloads/']) {
      expect(pages.get(path)).toContain(`href="/data/${name}"`);
      expect(pages.get(path)).toContain(sha256);
    }
  }
});

it.each(languages)('every record can be cited in three forms (%s)', (lang) => {
  const wrong = [...pages].filter(([path, html]) => {
    if (path.startsWith('/ja/') !== (lang === 'ja') || !html.includes('citation_title'))
      return false;
    const links = attributes(html, 'href');
    return ['.bib', '.ris', '.csl.json'].some((ending) => {
      const file = path.replace(/\/$/u, ending);
      return !links.includes(file) || !leadsToFile(file);
    });
  });
  expect(wrong.map(([path]) => path)).toEqual([]);
});

it('Japanese survives every citation form', () => {
  const path = 'ja/briefings/koizumi-us-visit-2026-01';
  const { name } = data.briefing['briefing/koizumi-us-visit-2026-01'];
  for (const ending of ['.bib', '.ris', '.csl.json']) {
    const text = readFileSync(join(siteFolder, path + ending), 'utf8');
    expect(text).toContain(name.ja);
    expect(text).toContain('holylandtokyo.com の筆者');
  }
});
