import type { SourceRecord } from '../../source/source-record.ts';
import type { Check } from '../check-context.ts';

export const duplicateId: Check = {
  code: 'identity/duplicate-id',
  severity: 'error',
  summary: {
    en: 'Two records have the same id, letter case aside.',
    ja: '同じ ID のレコードが二つあります（大文字と小文字を区別しません）。',
  },
  why: {
    en: 'An id names one record. Of two, readers would see whichever was read last.',
    ja: 'ID は一つのレコードを指します。二つあれば、後から読まれた方だけが残ります。',
  },
  how: {
    en: 'Give one of the two another id, or merge them.',
    ja: '一方に別の ID を付けるか、二つをまとめます。',
  },
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
        message: {
          en: `${record.id} exists twice; an id names one record.`,
          ja: `${record.id} が二つあります。ID は一つのレコードを指します。`,
        },
        hint: {
          en: 'Give one of the two another id, or merge them.',
          ja: '一方に別の ID を付けるか、二つをまとめてください。',
        },
        related: [
          {
            message: { en: 'The other record with this id', ja: '同じ ID のもう一方のレコード' },
            location: other.locate('/id'),
          },
        ],
      };
    }
  },
};
