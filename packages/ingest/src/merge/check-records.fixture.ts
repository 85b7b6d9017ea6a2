import { checkShape } from '@briefing/model';
import type { NewRecord } from './merged-record.ts';

/** What the schemas of the model find wrong with merged records; empty when they fit. */
export function shapeProblems(records: readonly NewRecord[]): string[] {
  const sources = records.map(({ id, kind, value }) => ({
    id,
    kind,
    value,
    file: id,
    locate: () => ({ file: id, line: 1, column: 1 }),
  }));
  return checkShape(sources).diagnostics.map(
    ({ record, pointer, message }) => `${record}${pointer}: ${message.en}`,
  );
}
