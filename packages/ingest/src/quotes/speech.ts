import type { Span } from '../segment/segmented-text.ts';
import type { Actor } from './actors.ts';
import type { MarkedSpan, Quotation, Speaker, SpeechAct } from './quotation.ts';

/** What is known of the place where words stand in marks. */
export interface SpeechContext {
  readonly text: string;
  readonly sentence: Span;
  /** The sentences around it in the same block. */
  readonly above: Span | undefined;
  readonly below: Span | undefined;
  /** From where the subject may be taken when the sentence has none. */
  readonly block: Span;
  /** The bullet and the heading that the block stands under, nearest first. */
  readonly over: readonly Span[];
  /** Headings tell without verbs: `Ono: "..."`, 外相「…」. */
  readonly heading: boolean;
  readonly actors: readonly Actor[];
  readonly brackets: Uint8Array;
  /** The marks before, as they were read, and the ones after. */
  readonly previous: Quotation | undefined;
  readonly next: MarkedSpan | undefined;
}

/** Speech found around words in marks. */
export interface Speech {
  readonly speaker: Speaker | undefined;
  readonly act: SpeechAct;
  /** The words that show it. */
  readonly cue: Span | undefined;
  readonly rule: string;
  /** The speaker of the quotation before goes on. */
  readonly continues?: boolean;
}
