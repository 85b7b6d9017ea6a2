import type { SearchDocument } from '@briefing/search';
import { namesOf, type SampleRecord } from './corpus.ts';

/** What the engine is given of a record. */
export function toDocument(record: SampleRecord): SearchDocument {
  const { id, kind, name, summary, refs, sources, when, standing, verdict } = record;
  return {
    id,
    kind,
    title: name,
    ...(record.aliases === undefined ? {} : { names: namesOf(record) }),
    body: summary,
    about: refs,
    sources,
    ...(when === undefined ? {} : { dates: { min: when, max: when } }),
    facets: {
      ...(standing === undefined ? {} : { standing: [standing] }),
      ...(verdict === undefined ? {} : { verdict: [verdict] }),
    },
  };
}
