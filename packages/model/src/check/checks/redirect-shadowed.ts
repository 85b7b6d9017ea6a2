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
        message: `${record.id} is redirected here and defined elsewhere.`,
        hint: 'Remove one of the two.',
        related: [{ message: 'The other place', location: other.locate('') }],
      };
    }
  },
};
