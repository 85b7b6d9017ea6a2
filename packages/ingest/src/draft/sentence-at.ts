import type { Span } from '../segment/segmented-text.ts';
import type { Sentence } from '../segment/sentences.ts';

/** The number of the sentence that holds a position, found by halving; -1 for none. */
export function sentenceIndexAt(sentences: readonly Sentence[], at: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const found = sentences[low];
  return found !== undefined && found.start <= at && at < found.end ? low : -1;
}

/** Finds the sentence that holds a position; undefined for none. */
export type SentenceAt = (at: number) => Span | undefined;
