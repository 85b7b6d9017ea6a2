import type { SearchDocument } from '@briefing/search';
import { namesOf, type SampleRecord } from './corpus.ts';

/** What the engine is given of a record. */
export function toDocument(record: SampleRecord): SearchDocument {
  const { id, kind, name, summary, refs, sources, when, standing, verdict } = record;
  return {
    id,
    kind,
    title: name,
    names: record.aliases === undefined ? NONE : namesOf(record),
    body: summary,
    about: refs,
    sources,
    dates: when === undefined ? UNDATED : { min: when, max: when },
    facets: {
      standing: standing === undefined ? NONE : [standing],
      verdict: verdict === undefined ? NONE : [verdict],
    },
  };
}

const NONE: readonly string[] = [];
const UNDATED = {};
