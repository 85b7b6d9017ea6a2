import { z } from 'zod';
import { edtfDate } from '../fields/edtf-date.ts';
import { recordFields } from '../fields/record.ts';
import { reference } from '../fields/reference.ts';
import { defineKind } from './define-kind.ts';

export const tenure = defineKind({
  kind: 'tenure',
  label: { en: 'Tenure', ja: '在任' },
  plural: { en: 'Tenures', ja: '在任' },
  description: {
    en: 'A person in an office for a period, or on the days a source shows them in it.',
    ja: 'ある人がある役職に就いていた期間、または在任が資料で確認できる日。',
  },
  schema: z.strictObject({
    person: reference('person').meta({ description: 'Who holds the office.' }),
    office: reference('office').meta({ description: 'The office that is held.' }),
    when: edtfDate.optional().meta({
      description: 'The period in office; absent when no source consulted gives it.',
    }),
    observed: z.array(edtfDate).optional().meta({
      description: 'Dates on which a source shows the person in office.',
    }),
    ...recordFields,
  }),
  standsAlone: true,
  caption: ['person', 'office'],
  columns: [
    { path: 'person', label: { en: 'Person', ja: '人物' } },
    { path: 'office', label: { en: 'Office', ja: '役職' } },
    { path: 'when', label: { en: 'Period', ja: '期間' } },
    { path: 'observed', label: { en: 'Seen in office', ja: '在任確認日' } },
  ],
  when: ['when'],
});

export type Tenure = z.infer<typeof tenure.schema>;
