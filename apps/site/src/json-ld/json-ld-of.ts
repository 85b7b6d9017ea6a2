import type { AnyRecord, Dataset, Kind, RecordOf } from '@briefing/model/dataset';
import { builders } from './by-kind.ts';
import { addressOf, originalsOf, type PageContext } from './context.ts';

/** schema.org data of a record, with the page that tells of it from its sources; what is unknown is left out. */
export function jsonLdOf(dataset: Dataset, record: AnyRecord, context: PageContext): object {
  const url = addressOf(dataset, record.id, context);
  return {
    '@context': 'https://schema.org',
    '@type': 'Thing',
    '@id': url,
    url,
    identifier: record.id,
    name: dataset.caption(record.id, context.lang),
    subjectOf: {
      '@type': 'WebPage',
      url,
      inLanguage: context.lang,
      ...('sources' in record ? { citation: originalsOf(dataset, record.sources) } : {}),
    },
    ...('description' in record && record.description
      ? { description: record.description[context.lang] }
      : {}),
    ...('aliases' in record && record.aliases
      ? { alternateName: record.aliases.map(({ text }) => text) }
      : {}),
    ...('wikidata' in record && record.wikidata
      ? { sameAs: `https://www.wikidata.org/entity/${record.wikidata.id}` }
      : {}),
    ...build(dataset, record.kind, record, context),
  };
}

function build<K extends Kind>(
  dataset: Dataset,
  kind: K,
  record: RecordOf<K>,
  context: PageContext,
): object {
  return builders[kind]?.(dataset, record, context) ?? {};
}
