import { valuesAt } from '@briefing/model/dataset';
import type { Span } from '../output/span.ts';
import type { RecordReader, ValueOptions } from './record-reader.ts';

/** A map of values by key. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether a value holds further fields: not a list, not a text in both languages, not a reason why it is unknown. */
export function isFields(value: unknown): value is Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return (
    !('en' in value && 'ja' in value) && !('unknown' in value && Object.keys(value).length === 1)
  );
}

/** Every value at a path of a record, in words; the elements of a list one by one. */
export function wordsAt(
  reader: RecordReader,
  record: { readonly kind: string },
  path: string,
  options?: ValueOptions,
): Span[][] {
  return valuesAt(record, path).flatMap(({ value }) =>
    Array.isArray(value)
      ? value.map((one) => reader.value(one, record.kind, `${path}.*`, options))
      : [reader.value(value, record.kind, path, options)],
  );
}
