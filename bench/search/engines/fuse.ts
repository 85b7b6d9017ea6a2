import Fuse from 'fuse.js';
import type { Candidate } from '../engine.ts';
import { plainFold } from '../plain-fold.ts';
import { textsOf } from '../texts.ts';

/** Fuse, exact matches of its extended search over folded text. */
export const fuse: Candidate = {
  name: 'Fuse, extended search',
  build(records) {
    const rows = records.map((record) => ({
      id: record.id,
      text: plainFold(textsOf(record).join('\n')),
    }));
    const options = { keys: ['text'], useExtendedSearch: true, ignoreLocation: true, threshold: 0 };
    const engine = new Fuse(rows, options);
    const search = (query: string) => {
      const terms = plainFold(query).split(' ');
      return engine.search(terms.map((term) => `'${term}`).join(' ')).map(({ item }) => item.id);
    };
    return { engine: { search }, bytes: Buffer.byteLength(JSON.stringify(engine.getIndex())) };
  },
};
