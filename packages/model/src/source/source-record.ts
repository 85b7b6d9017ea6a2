import type { Location } from '../diagnostics/diagnostic.ts';

/** A record as read, before any check: its value is whatever the file holds. */
export interface SourceRecord {
  readonly id: string;
  readonly kind: string;
  readonly file: string;
  readonly value: unknown;
  /** Place of a JSON pointer in the file; of the nearest parent when the pointer leads nowhere. */
  locate(pointer: string, at?: 'key' | 'value'): Location;
}
