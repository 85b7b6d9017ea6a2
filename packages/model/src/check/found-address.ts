import type { SourceRecord } from '../source/source-record.ts';
import { Found } from './found.ts';

/** An address as written in a record. */
export class FoundAddress extends Found {
  readonly url: string;

  constructor(
    record: SourceRecord,
    steps: readonly string[],
    indices: readonly number[],
    url: string,
  ) {
    super(record, steps, indices);
    this.url = url;
  }
}
