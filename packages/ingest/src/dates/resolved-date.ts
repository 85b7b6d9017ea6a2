import type { DateExpression } from './date-expression.ts';

/** How far a draft may be believed. */
export type Confidence = 'sure' | 'likely' | 'guess';

/** Why a date needs a second look, and `fiscal`, which does not. */
export type DateFlag =
  | 'inferred'
  | 'approximate'
  | 'ambiguous'
  | 'weekday-conflict'
  | 'unresolved'
  | 'fiscal';

/** Flags that say that a date is in doubt. */
export const DOUBTS: ReadonlySet<string> = new Set<DateFlag>([
  'inferred',
  'approximate',
  'ambiguous',
  'weekday-conflict',
  'unresolved',
]);

/** One step by which a part that is not printed was settled. */
export interface DateEvidence {
  readonly code:
    | 'year-from-anchor'
    | 'year-from-text'
    | 'year-from-weekday'
    | 'month-from-date-before'
    | 'month-from-range'
    | 'month-from-anchor'
    | 'month-from-text'
    | 'weekday-agrees'
    | 'weekday-differs'
    | 'counted-from-anchor'
    | 'counted-from-date-before'
    | 'century-assumed'
    | 'day-or-month-first'
    | 'number-alone';
  /** Raw line on which the evidence stands, from 1; 0 where it was given with the text. */
  readonly line: number;
}

/** A date with its value, or with why it has none. */
export interface ResolvedDate extends DateExpression {
  /** EDTF; quarters as 33 to 36, which EDTF has from level 2 on. Undefined when the text does not settle it. */
  readonly value: string | undefined;
  readonly confidence: Confidence;
  readonly flags: readonly DateFlag[];
  readonly evidence: readonly DateEvidence[];
  /** Other values that the text allows, likeliest first. */
  readonly candidates: readonly string[];
  /** The day on which the text says it was written or published. */
  readonly published: boolean;
  readonly block: number;
}
