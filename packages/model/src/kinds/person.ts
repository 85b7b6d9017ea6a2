import { z } from 'zod';
import { namedFields, recordFields } from '../fields/record.ts';
import { defineKind } from './define-kind.ts';

export const person = defineKind({
  kind: 'person',
  label: { en: 'Person', ja: '人物' },
  plural: { en: 'People', ja: '人物' },
  description: {
    en: 'Someone who acts or speaks in public office, or the author of a briefing.',
    ja: '公職にあって行動・発言する人、または記事の筆者。',
  },
  schema: z.strictObject({ ...namedFields, ...recordFields }),
  caption: ['name'],
  columns: [{ path: 'description', label: { en: 'Role', ja: '役割' } }],
});

export type Person = z.infer<typeof person.schema>;
