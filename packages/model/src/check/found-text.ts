import type { SourceRecord } from '../source/source-record.ts';
import { Found } from './found.ts';

/** A text in both languages as written in a record. */
export class FoundText extends Found {
  readonly en: string;
  readonly ja: string;

  constructor(
    record: SourceRecord,
    steps: readonly string[],
    indices: readonly number[],
    en: string,
    ja: string,
  ) {
    super(record, steps, indices);
    this.en = en;
    this.ja = ja;
  }
}
