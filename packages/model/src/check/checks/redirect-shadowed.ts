import type { Check } from '../check-context.ts';

export const redirectShadowed: Check = {
  code: 'identity/redirect-shadowed',
  severity: 'error',
  summary: {
    en: 'An id names a record and is redirected as well, or is redirected twice.',
    ja: '一つの ID が、レコードであると同時に移動先も示しているか、二度移動されています。',
  },
  why: {
    en: 'Of two answers to what an id means, readers get the one that was read last.',
    ja: 'ID の意味が二通りあれば、後から読まれた方だけが残ります。',
  },
  how: {
    en: 'Keep the record or the redirect, not both.',
    ja: 'レコードか移動の記載か、どちらか一方だけを残します。',
  },
  *run({ byId, redirectRecords }) {
    const first = new Map(byId);
    for (const record of redirectRecords) {
      const other = first.get(record.id);
      if (other === undefined) {
        first.set(record.id, record);
        continue;
      }
      yield {
        record,
        pointer: '',
        message: {
          en: `${record.id} is redirected here and defined elsewhere.`,
          ja: `${record.id} はここで移動先が示され、別の場所でも定義されています。`,
        },
        hint: { en: 'Remove one of the two.', ja: 'どちらか一方を取り除いてください。' },
        related: [
          { message: { en: 'The other place', ja: 'もう一方の場所' }, location: other.locate('') },
        ],
      };
    }
  },
};
