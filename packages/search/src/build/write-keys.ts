import type { ByteWriter } from './byte-writer.ts';
import type { PostingCollector } from './collect-postings.ts';
import { WORD_DOCUMENTS } from './collect-words.ts';
import { writePostings } from './write-postings.ts';
import { writeStringTable } from './write-string-table.ts';

/** Writes the posting list of every key, and the table that finds it. */
export function writeKeys(
  collector: PostingCollector,
  entries: Int32Array,
  starts: Int32Array,
  documents: number,
  postings: ByteWriter,
): ReturnType<typeof writeStringTable> {
  const { keys } = collector;
  const strings: string[] = [];
  const lengths: number[] = [];
  for (const key of keys.sorted()) {
    const [from = 0, to = from] = starts.subarray(key * 2, key * 2 + 2);
    if (from === to || (to - from < WORD_DOCUMENTS && collector.isWordKey(key))) continue;
    const before = postings.length;
    writePostings(entries, from, to, documents, postings);
    lengths.push(postings.length - before);
    strings.push(keys.text(key));
  }
  return writeStringTable(strings, lengths);
}
