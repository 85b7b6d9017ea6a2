import type { Span } from '../segment/segmented-text.ts';
import { japaneseSpeaker } from './japanese-speaker.ts';
import type { MarkedSpan, Speaker } from './quotation.ts';
import type { Speech, SpeechContext } from './speech.ts';

/** What stands around words in marks, read once. */
export interface Around {
  readonly mark: MarkedSpan;
  readonly context: SpeechContext;
  readonly words: string;
  readonly before: string;
  /** After the marks, without a remark in brackets. */
  readonly after: string;
  readonly close: number;
  readonly sentenceLike: boolean;
}

/** A rule finds speech, finds that there is none, or leaves the question to the next. */
export type Rule = (around: Around) => Speech | 'none' | undefined;

/** Speech by a rule; the speaker is looked for where none is given. */
export function speech(
  { context, mark }: Around,
  rule: string,
  speaker: Speaker | undefined = japaneseSpeaker(mark, context),
  cue?: Span,
  act: Speech['act'] = 'state',
): Speech {
  return { speaker, act, cue, rule: `quote/ja-${rule}` };
}

/** Whether nothing of the sentence comes after the marks. */
export const ends = (after: string) =>
  after === '' || /^(?:[。、)\n]|[—…-]{1,3}(?:。|$)|\([^()\n]{1,40}\)(?:[。\n]|$))/u.test(after);
