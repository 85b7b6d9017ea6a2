import type { AnyRecord, Dataset, Kind, RecordOf } from '@briefing/model/dataset';
import { builders } from './by-kind.ts';
import { addressOf, originalsOf, type PageContext } from './context.ts';

/** schema.org data of a record's page; what is unknown is left out. */
export function jsonLdOf(dataset: Dataset, record: AnyRecord, context: PageContext): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'Thing',
    '@id': addressOf(dataset, record.id, context),
    url: addressOf(dataset, record.id, context),
    identifier: record.id,
    name: dataset.caption(record.id, context.lang),
    inLanguage: context.lang,
    ...('description' in record && record.description
      ? { description: record.description[context.lang] }
      : {}),
    ...('aliases' in record && record.aliases
      ? { alternateName: record.aliases.map(({ text }) => text) }
      : {}),
    ...('wikidata' in record && record.wikidata
      ? { sameAs: `https://www.wikidata.org/entity/${record.wikidata.id}` }
      : {}),
    ...('sources' in record ? { citation: originalsOf(dataset, record.sources) } : {}),
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
