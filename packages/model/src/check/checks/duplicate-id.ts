import type { SourceRecord } from '../../source/source-record.ts';
import type { Check } from '../check-context.ts';

export const duplicateId: Check = {
  code: 'identity/duplicate-id',
  severity: 'error',
  summary: 'Two records have the same id, letter case aside.',
  *run({ records }) {
    const first = new Map<string, SourceRecord>();
    for (const record of records) {
      const key = record.id.toLowerCase();
      const other = first.get(key);
      if (other === undefined) {
        first.set(key, record);
        continue;
      }
      yield {
        record,
        pointer: '/id',
        message: `${record.id} exists twice; an id names one record.`,
        hint: 'Give one of the two another id, or merge them.',
        related: [{ message: 'The other record with this id', location: other.locate('/id') }],
      };
    }
  },
};
