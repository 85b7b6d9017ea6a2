import type { Confidence } from '../dates/resolved-date.ts';
import type { Span } from '../segment/segmented-text.ts';
import type { NameType } from './named-entity.ts';

/** A stretch of text that is, or may be, a name. */
export interface NameCandidate extends Span {
  readonly type: NameType;
  readonly rule: string;
  readonly confidence: Confidence;
  /** Ids of entities that are called so; empty for a name not known before. */
  readonly known: readonly string[];
  /** Decides between candidates that overlap, together with their length. */
  readonly priority: number;
  /** The form was not in use when the text was written. */
  readonly outdated?: boolean | undefined;
}

/** Priorities: what is known goes before what a pattern says, and a clear pattern before a weak one. */
export const PRIORITY = { weak: 1, pattern: 2, known: 3, strong: 4 } as const;
