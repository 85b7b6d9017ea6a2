import type { Candidate } from '../engine.ts';
import { plainFold } from '../plain-fold.ts';
import { textsOf } from '../texts.ts';

/** Looks at the folded text of every record: no index, no ranking, no names. */
export const scan: Candidate = {
  name: 'scan of folded text',
  build(records) {
    const folded = records.map((record) => plainFold(textsOf(record).join('\n')));
    const ids = records.map(({ id }) => id);
    const search = (query: string) => {
      const terms = query.split(/\s+/u).map(plainFold);
      const found = ids.filter((_, at) => terms.every((term) => folded[at]?.includes(term)));
      return { ids: () => found };
    };
    return { engine: { search } };
  },
};
