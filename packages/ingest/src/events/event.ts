import type { CueMark } from '../cues/cue-table.ts';
import type { Confidence, DateFlag } from '../dates/resolved-date.ts';
import type { Span } from '../segment/segmented-text.ts';

/** The types of events that a verb or noun can name, as the model of events has them. */
export type EventType =
  | 'visit'
  | 'address'
  | 'meeting'
  | 'reception'
  | 'site-visit'
  | 'conference'
  | 'press-conference'
  | 'exercise'
  | 'deployment'
  | 'establishment'
  | 'operation'
  | 'release'
  | 'announcement'
  | 'incident'
  | 'politics';

/** Something dated that the text tells. */
export interface DatedEvent extends Span {
  /** EDTF. */
  readonly when: string;
  /** The date in the text; undefined where the day is that of the bullet before. */
  readonly date: Span | undefined;
  readonly flags: readonly DateFlag[];
  readonly candidates: readonly string[];
  readonly status: 'occurred' | 'planned';
  readonly type: EventType | undefined;
  /** Keys of name mentions that the sentence ties to it. */
  readonly participants: readonly string[];
  readonly place: string | undefined;
  readonly marks: readonly CueMark[];
  readonly block: number;
  readonly rule: string;
  readonly confidence: Confidence;
}
