import { buildIndex, openIndex, search, searchIds } from '@briefing/search';
import type { SampleRecord } from '../corpus.ts';
import type { Candidate, Engine } from '../engine.ts';
import { indexBytes } from '../index-size.ts';
import { toDocument } from '../to-document.ts';

/** The engine of this project. */
export const briefing = {
  name: '@briefing/search',
  build(records) {
    const file = buildFile(records);
    return {
      engine: openFile(file),
      keep: () => ({ bytes: indexBytes(file).index, load: () => void openFile(file) }),
    };
  },
} satisfies Candidate;

/** The index file of records. */
export function buildFile(records: readonly SampleRecord[]): Uint8Array {
  return buildIndex(records.map(toDocument));
}

/** An index file, opened to give all hits; or only the first, described for people. */
export function openFile(file: Uint8Array, described?: number): Engine {
  const opened = openIndex(file);
  if (!opened.ok) throw new Error(opened.reason);
  const { index } = opened;
  return {
    search(query) {
      if (described !== undefined) {
        const result = search(index, query, { limit: described, lang: 'ja' });
        if (!result.ok) throw new Error(`Refused: ${query}`);
        return { ids: () => result.hits.map(({ id }) => id) };
      }
      const result = searchIds(index, query);
      if (!result.ok) throw new Error(`Refused: ${query}`);
      return { ids: () => result.ids.toArray() };
    },
  };
}
