import type { MarkedSpan } from './quotation.ts';
import type { SpeechContext } from './speech.ts';

// A verb of saying further away governs something else.
export const VERB_REACH = 110;

/** What stands around words in marks in English, read once. */
export interface Around {
  readonly mark: MarkedSpan;
  readonly context: SpeechContext;
  /** From the beginning of the sentence to the mark. */
  readonly before: string;
  /** Where `before` begins in the text. */
  readonly offset: number;
  readonly after: string;
  readonly count: number;
  /** A sentence of its own, and not a word or two. */
  readonly whole: boolean;
}
