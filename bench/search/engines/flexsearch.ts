import FlexSearch from 'flexsearch';
import type { SampleRecord } from '../corpus.ts';
import type { Candidate, Kept } from '../engine.ts';
import { bigrams } from '../plain-fold.ts';
import { textsOf } from '../texts.ts';

/** Folded bigrams; `forward` also keeps every beginning of a token, which prefixes need. */
const OPTIONS = { encode: bigrams, tokenize: 'forward' } as const;

/** FlexSearch with numbers for ids, as its documentation recommends, which are ours by a list. */
export const flexsearchBigram: Candidate = {
  name: 'FlexSearch, bigrams',
  build(records) {
    const ids = records.map(({ id }) => id);
    const index = fill(records, (_, number) => number);
    return {
      engine: {
        search(query) {
          const found = index.search(query, { limit: records.length });
          return { ids: () => found.map((number) => ids[Number(number)] ?? '') };
        },
      },
      keep: () => keep(index),
    };
  },
};

/** FlexSearch with our ids as its own. */
export const flexsearchStrings: Candidate = {
  name: 'FlexSearch, string ids',
  build(records) {
    const index = fill(records, ({ id }) => id);
    return {
      engine: {
        search(query) {
          const found = index.search(query, { limit: records.length });
          return { ids: () => found.map(String) };
        },
      },
    };
  },
};

function fill(
  records: readonly SampleRecord[],
  idOf: (record: SampleRecord, number: number) => number | string,
) {
  const index = new FlexSearch.Index(OPTIONS);
  for (const [number, record] of records.entries()) {
    index.add(idOf(record, number), textsOf(record).join('\n'));
  }
  return index;
}

function keep(index: ReturnType<typeof fill>): Kept {
  const parts = new Map<string, string>();
  index.export((key: string, data: string) => void parts.set(key, data));
  return {
    bytes: [...parts.values()].reduce((sum, data) => sum + Buffer.byteLength(data ?? ''), 0),
    load() {
      const other = new FlexSearch.Index(OPTIONS);
      for (const [key, data] of parts) other.import(key, data);
    },
  };
}
