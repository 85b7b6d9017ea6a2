import type { ByteWriter } from './byte-writer.ts';
import type { PostingCollector } from './collect-postings.ts';
import { WORD_DOCUMENTS } from './collect-words.ts';
import type { Lists } from './list-collector.ts';
import { writePostings } from './write-postings.ts';
import { StringTableWriter } from './write-string-table.ts';

/** Writes the posting list of every key, and the table that finds it. */
export function writeKeys(
  collector: PostingCollector,
  lists: Lists,
  documents: number,
  postings: ByteWriter,
): ReturnType<StringTableWriter['finish']> {
  const { keys } = collector;
  const table = new StringTableWriter();
  const sorted = keys.sorted();
  for (let at = 0; at < sorted.length; at += 1) {
    const key = sorted[at] ?? 0;
    const count = (lists.starts[key * 2 + 2] ?? 0) - (lists.starts[key * 2] ?? 0);
    if (count === 0 || (count < WORD_DOCUMENTS && collector.isWordKey(key))) continue;
    const before = postings.length;
    writePostings(lists, key, documents, postings);
    table.add(keys.units, keys.startOf(key), keys.startOf(key + 1), postings.length - before);
  }
  return table.finish();
}
