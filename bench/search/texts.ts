import { namesOf, type SampleRecord } from './corpus.ts';

/** All text of a record: title and names first. */
export function textsOf(record: SampleRecord): string[] {
  const { name, summary } = record;
  const names = record.aliases === undefined ? [name.en, name.ja] : namesOf(record);
  return [...new Set(names), summary.en, summary.ja];
}

/** Bytes of all text in UTF-8. */
export function textBytes(records: readonly SampleRecord[]): number {
  return records.reduce(
    (sum, record) =>
      sum + textsOf(record).reduce((bytes, text) => bytes + Buffer.byteLength(text), 0),
    0,
  );
}
