import type { SourceRecord } from '../source/source-record.ts';
import { Found } from './found.ts';

/** What references name, whether it exists or not; each id once, with all that refers to it. */
export interface ReferenceTarget {
  readonly id: string;
  readonly kind: string;
  readonly references: readonly FoundReference[];
}

/** A reference as written in a record. */
export class FoundReference extends Found {
  /** Kinds the field takes; empty means any. */
  readonly kinds: readonly string[];

  constructor(
    record: SourceRecord,
    steps: readonly string[],
    indices: readonly number[],
    kinds: readonly string[],
  ) {
    super(record, steps, indices);
    this.kinds = kinds;
  }
}
