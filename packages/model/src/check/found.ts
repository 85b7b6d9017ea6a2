import { pointerAt } from '../catalog/walk-path.ts';
import type { SourceRecord } from '../source/source-record.ts';

const NONE: readonly number[] = [];

/** Something found at a path of a record; its pointer is worked out only when it is asked for. */
export class Found {
  readonly record: SourceRecord;
  readonly #steps: readonly string[];
  readonly #indices: readonly number[];

  constructor(record: SourceRecord, steps: readonly string[], indices: readonly number[]) {
    this.record = record;
    this.#steps = steps;
    this.#indices = indices.length === 0 ? NONE : indices.slice();
  }

  /** JSON pointer (RFC 6901) into the record. */
  get pointer(): string {
    return pointerAt(this.#steps, this.#indices);
  }
}
