import * as data from '@briefing/data';
import { expect, it } from 'vitest';
import { languages } from '../src/i18n/strings.ts';
import { pathIn, recordPath } from '../src/links/paths.ts';
import { attributes, builtPages } from './built-site.ts';

const hrefs = new Map(builtPages().map(({ path, html }) => [path, attributes(html, 'href')]));
const record = new Map(data.records.map((one) => [one.id, one]));

it.each(languages)('every correction leads to what it touches, and back (%s)', (lang) => {
  const corrections = data.records.filter((one) => one.kind === 'correction');
  expect(corrections.map(({ number }) => number).sort()).toEqual(
    Array.from({ length: 28 }, (_, index) => `K${String(index + 1).padStart(2, '0')}`),
  );
  const missing: string[] = [];
  for (const correction of corrections) {
    const from = pathIn(lang, recordPath(correction));
    for (const id of correction.about) {
      const touched = record.get(id);
      if (touched === undefined) continue;
      const to = pathIn(lang, recordPath(touched));
      if (!hrefs.get(from)?.includes(to)) missing.push(`${from} → ${to}`);
      if (!hrefs.get(to)?.includes(from)) missing.push(`${to} → ${from}`);
    }
    if (!hrefs.get(pathIn(lang, '/corrections/'))?.includes(from)) missing.push(`list → ${from}`);
    if (!hrefs.get(pathIn(lang, '/changes/'))?.includes(from)) missing.push(`changes → ${from}`);
  }
  expect(missing).toEqual([]);
});
