import { z } from 'zod';
import { namedFields, recordFields } from '../fields/record.ts';
import { reference } from '../fields/reference.ts';
import { defineKind } from './define-kind.ts';

export const office = defineKind({
  kind: 'office',
  label: { en: 'Office', ja: '役職' },
  plural: { en: 'Offices', ja: '役職' },
  description: {
    en: 'A post that a person holds for a time and in which words can be spoken.',
    ja: '人が一定期間就き、その立場で発言する公職。',
  },
  schema: z.strictObject({
    ...namedFields,
    organization: reference('organization')
      .optional()
      .meta({ description: 'The body that the office belongs to.' }),
    place: reference('place').optional().meta({ description: 'Country or area of the office.' }),
    seats: z.int().positive().meta({ description: 'How many people can hold it at once.' }),
    ...recordFields,
  }),
  caption: ['name'],
  columns: [
    { path: 'organization', label: { en: 'Organization', ja: '所属組織' } },
    { path: 'place', label: { en: 'Country', ja: '国' } },
  ],
});

export type Office = z.infer<typeof office.schema>;
