import * as data from '@briefing/data';
import { createDataset } from '@briefing/model/dataset';
import { buildIndex, documentsOf, facetLabelsOf, openIndex, searchIds } from '@briefing/search';
import { expect, it } from 'vitest';
import { languages } from '../i18n/strings.ts';
import { searchExamples } from './examples.ts';
import { searchSyntax } from './syntax.ts';

const dataset = createDataset(data);
const opened = openIndex(buildIndex(documentsOf(dataset), { labels: facetLabelsOf(dataset) }));

it.each(
  languages.flatMap((lang) => [
    ...searchSyntax.map(({ query }) => query[lang]),
    ...searchExamples(dataset, lang).map(({ query }) => query),
  ]),
)('a reader who tries %s finds something', (query) => {
  if (!opened.ok) throw new Error(opened.reason);
  const found = searchIds(opened.index, query);
  expect(found.ok && found.ids.length).toBeGreaterThan(0);
});
