import type { CitationItem, WorkType } from './citation-item.ts';

const types: Readonly<Record<WorkType, string>> = {
  dataset: 'dataset',
  post: 'post-weblog',
  news: 'article-newspaper',
  report: 'report',
  web: 'webpage',
};

/** Works as CSL-JSON 1.0.2, which Zotero, pandoc and citation processors read. */
export function toCsl(items: readonly CitationItem[]): object[] {
  return items.map((item) => ({
    id: item.key,
    type: types[item.type],
    title: item.title,
    ...(item.authors.length === 0 ? {} : { author: item.authors.map((literal) => ({ literal })) }),
    'container-title': item.container,
    publisher: item.publisher,
    ...(item.date === undefined
      ? {}
      : { issued: { 'date-parts': [item.date.split('-').map(Number)] } }),
    version: item.version,
    language: item.language,
    URL: item.url,
    note: item.note,
  }));
}
