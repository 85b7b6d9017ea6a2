import FlexSearch from 'flexsearch';
import type { Candidate } from '../engine.ts';
import { bigrams } from '../plain-fold.ts';
import { textsOf } from '../texts.ts';

/** FlexSearch with folded bigrams; `forward` also keeps every beginning of a token, which prefixes need. */
export const flexsearchBigram: Candidate = {
  name: 'FlexSearch, bigrams',
  build(records) {
    const options = { encode: bigrams, tokenize: 'forward' } as const;
    const engine = new FlexSearch.Index(options);
    const ids = records.map(({ id }) => id);
    for (const [number, record] of records.entries())
      engine.add(number, textsOf(record).join('\n'));
    const search = (query: string) => {
      const found = engine.search(query, { limit: records.length, resolve: true });
      return found.map((number) => ids[Number(number)] ?? '');
    };
    return {
      engine: { search },
      keep() {
        const parts = new Map<string, string>();
        engine.export((key: string, data: string) => void parts.set(key, data));
        return {
          bytes: [...parts.values()].reduce((sum, data) => sum + Buffer.byteLength(data ?? ''), 0),
          load() {
            const other = new FlexSearch.Index(options);
            for (const [key, data] of parts) other.import(key, data);
          },
        };
      },
    };
  },
};
