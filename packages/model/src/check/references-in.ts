import { valuesAt } from '../catalog/values-at.ts';
import type { SourceRecord } from '../source/source-record.ts';
import type { CheckContext } from './check-context.ts';

/** A reference as written in a record. */
export interface FoundReference {
  readonly record: SourceRecord;
  readonly pointer: string;
  readonly target: string;
  /** Kinds the field takes; empty means any. */
  readonly kinds: readonly string[];
}

/** Every reference of every record, also of records with other shape problems. */
export function* referencesIn({ records, definitionOf }: CheckContext): Iterable<FoundReference> {
  for (const record of records) {
    for (const { path, format } of definitionOf(record.kind)?.fields ?? []) {
      if (format.format !== 'reference') continue;
      for (const { pointer, value } of valuesAt(record.value, path)) {
        if (typeof value === 'string')
          yield { record, pointer, target: value, kinds: format.targets };
      }
    }
  }
}
