import MiniSearch, { type Options, type SearchOptions } from 'minisearch';
import type { Candidate } from '../engine.ts';
import { bigrams, plainFold } from '../plain-fold.ts';
import { textsOf } from '../texts.ts';

/** The first character of text that is written without spaces. */
const FIRST_JOINED = '\u2e80';

interface Row {
  id: string;
  title: string;
  text: string;
}

function candidate(name: string, index: Partial<Options<Row>>, search: SearchOptions): Candidate {
  return {
    name,
    build(records) {
      const options: Options<Row> = { fields: ['title', 'text'], ...index };
      const engine = new MiniSearch<Row>(options);
      engine.addAll(
        records.map((record) => {
          const texts = textsOf(record);
          return {
            id: record.id,
            title: texts.slice(0, -2).join('\n'),
            text: texts.slice(-2).join('\n'),
          };
        }),
      );
      const ranked: SearchOptions = { combineWith: 'AND', boost: { title: 2 }, ...search };
      return {
        engine: {
          search(query) {
            const found = engine.search(query, ranked);
            return { ids: () => found.map(({ id }) => String(id)) };
          },
        },
        keep() {
          const json = JSON.stringify(engine);
          return {
            bytes: Buffer.byteLength(json),
            load: () => void MiniSearch.loadJSON<Row>(json, options),
          };
        },
      };
    },
  };
}

/** MiniSearch with folded bigrams for Japanese and words for Latin, the set-up that finds Japanese. */
export const minisearchBigram = candidate(
  'MiniSearch, bigrams',
  { tokenize: bigrams, processTerm: (term) => term },
  {
    // A single character begins bigrams, and a Latin word may go on.
    prefix: (term) => term.length === 1 || term < FIRST_JOINED,
  },
);

/** MiniSearch as it comes, with folded terms. */
export const minisearchDefault = candidate(
  'MiniSearch, default',
  { processTerm: plainFold },
  { prefix: true },
);
