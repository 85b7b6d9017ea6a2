import { buildIndex, openIndex, searchIds } from '@briefing/search';
import type { Candidate } from '../engine.ts';
import { indexBytes } from '../index-size.ts';
import { toDocument } from '../to-document.ts';

/** The engine of this project. */
export const briefing: Candidate = {
  name: '@briefing/search',
  build(records) {
    const file = buildIndex(records.map(toDocument));
    const open = () => {
      const opened = openIndex(file);
      if (!opened.ok) throw new Error(opened.reason);
      return opened.index;
    };
    const index = open();
    return {
      engine: {
        search(query) {
          const result = searchIds(index, query);
          if (!result.ok) throw new Error(`${query}: ${result.problem.message.en}`);
          return result.ids;
        },
      },
      bytes: indexBytes(file).index,
      load: open,
    };
  },
};
