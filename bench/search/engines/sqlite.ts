import { DatabaseSync } from 'node:sqlite';
import type { Candidate } from '../engine.ts';
import { bigrams, tokens } from '../plain-fold.ts';
import { textsOf } from '../texts.ts';

/** SQLite FTS5 over a column that was split into bigrams beforehand; phrases of bigrams are exact. */
export const sqliteBigram: Candidate = {
  name: 'SQLite FTS5, bigrams',
  build(records) {
    const database = new DatabaseSync(':memory:');
    database.exec("CREATE VIRTUAL TABLE t USING fts5(id UNINDEXED, text, tokenize = 'unicode61')");
    const insert = database.prepare('INSERT INTO t (id, text) VALUES (?, ?)');
    database.exec('BEGIN');
    for (const record of records) insert.run(record.id, textsOf(record).map(split).join('\n'));
    database.exec('COMMIT');
    const select = database.prepare('SELECT id FROM t WHERE t MATCH ? ORDER BY rank');
    const search = (query: string) => {
      const rows = select.all(matchOf(query));
      return { ids: () => rows.map(({ id }) => String(id)) };
    };
    return { engine: { search } };
  },
};

function split(text: string): string {
  return bigrams(text).join(' ');
}

function matchOf(query: string): string {
  const phrases = tokens(query).map(({ text, joined }) => {
    const open = !joined || text.length === 1 ? ' *' : '';
    return `"${split(text)}"${open}`;
  });
  return phrases.join(' AND ');
}
