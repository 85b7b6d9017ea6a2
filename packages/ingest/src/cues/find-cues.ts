import type { SegmentedText, Span } from '../segment/segmented-text.ts';
import type { Sentence } from '../segment/sentences.ts';
import { CUES, type CueMark, UNSUPPORTED } from './cue-table.ts';

/** A cue word in the text. */
export interface Cue extends Span {
  readonly mark: CueMark;
}

/** The cues of every sentence, in the order of the sentences. */
export interface SentenceCues {
  readonly cues: readonly Cue[];
  /** Marks of the sentence, with those that the next one adds to it: "The ministry did not confirm the date." */
  readonly marks: ReadonlySet<CueMark>;
}

// Beyond this a "sentence" is a table or a text without full stops; its first part is looked at.
const REACH = 1500;

/** Finds the words that mark attribution and certainty. */
export function findCues(
  { text, blocks }: SegmentedText,
  sentences: readonly Sentence[],
): SentenceCues[] {
  const found = sentences.map((sentence) => {
    const lang = blocks[sentence.block]?.lang ?? 'en';
    const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + REACH));
    return CUES.flatMap((rule): Cue[] => {
      const match = rule.lang === lang ? rule.pattern.exec(words) : null;
      if (match === null) return [];
      const start = sentence.start + match.index;
      return [{ mark: rule.mark, start, end: start + match[0].length }];
    });
  });
  return sentences.map((sentence, index): SentenceCues => {
    const own = found[index] ?? [];
    const marks = new Set(own.map(({ mark }) => mark));
    const next = sentences[index + 1];
    if (next !== undefined && next.block === sentence.block && next.end - next.start < 90) {
      for (const { mark } of found[index + 1] ?? [])
        if (UNSUPPORTED.has(mark) && mark !== 'denied') marks.add(mark);
    }
    return { cues: own, marks };
  });
}
