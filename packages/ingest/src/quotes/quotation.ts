import type { Confidence } from '../dates/resolved-date.ts';
import type { Span } from '../segment/segmented-text.ts';

/** What marks of quotation enclose. */
export type MarkedKind = 'speech' | 'title' | 'name' | 'scare';

/** Words between marks of quotation, in units of the flow, without the marks. */
export interface MarkedSpan extends Span {
  readonly open: string;
  readonly block: number;
}

/** Who speaks: an entity of the text, an office, or only words. */
export interface Speaker {
  readonly span: Span;
  /** Key of a name mention. */
  readonly entity: string | undefined;
  readonly offices: readonly string[];
  /** How it was found. */
  readonly by: 'subject' | 'after' | 'brackets' | 'pronoun' | 'before' | 'role' | 'topic';
}

/** What the speaker does with the words, as the model of claims names it. */
export type SpeechAct =
  | 'state'
  | 'announce'
  | 'explain'
  | 'emphasize'
  | 'welcome'
  | 'thank'
  | 'commit'
  | 'report'
  | 'assess'
  | 'predict'
  | 'allege'
  | 'deny';

/** Words in marks, with what they are and, for speech, who says them. */
export interface Quotation extends MarkedSpan {
  readonly kind: MarkedKind;
  readonly speaker: Speaker | undefined;
  readonly act: SpeechAct | undefined;
  /** The words that show that it is speech. */
  readonly cue: Span | undefined;
  readonly rule: string;
  readonly confidence: Confidence;
}
