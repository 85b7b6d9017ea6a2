import { z } from 'zod';
import { edtfDate } from '../fields/edtf-date.ts';
import { localizedText } from '../fields/localized-text.ts';
import { namedFields, recordFields } from '../fields/record.ts';
import { labeledReference, reference } from '../fields/reference.ts';
import { unknownValue } from '../fields/unknown.ts';
import { vocabulary } from '../fields/vocabulary.ts';
import { defineKind } from './define-kind.ts';

const basis = vocabulary('basis', {
  stated: { en: 'stated by a source', ja: '資料に記載' },
  inferred: { en: 'inferred', ja: '推定' },
});

const cadence = vocabulary('cadence', {
  annual: { en: 'every year', ja: '毎年' },
  irregular: { en: 'irregular', ja: '不定期' },
});

const phase = z.strictObject({
  when: edtfDate,
  places: z.array(labeledReference({ en: 'Held at', ja: '実施地' }, 'place')),
  text: localizedText,
  basis,
  sources: z.array(reference('source')).min(1),
});

const milestone = z.strictObject({
  when: edtfDate,
  text: localizedText,
  places: z.array(labeledReference({ en: 'Milestone at', ja: '節目の場所' }, 'place')).optional(),
  equipment: z
    .array(labeledReference({ en: 'Milestone with', ja: '節目の装備' }, 'equipment'))
    .optional(),
  event: labeledReference({ en: 'Milestone', ja: '節目' }, 'event').optional(),
  occurrence: z
    .union([
      labeledReference({ en: 'Milestone during', ja: '節目のあった回' }, 'event'),
      unknownValue,
    ])
    .meta({
      description: 'The occurrence it belongs to, by the record; or why that is unknown.',
    }),
  listedUnder: labeledReference(
    { en: 'Listed in the briefing under', ja: '本文が挙げている先' },
    'exercise',
  )
    .optional()
    .meta({
      description: 'The series under which the briefing lists it, when the record disagrees.',
    }),
  sources: z.array(reference('source')).min(1),
});

export const exercise = defineKind({
  kind: 'exercise',
  label: { en: 'Exercise', ja: '演習' },
  plural: { en: 'Exercises', ja: '演習' },
  description: {
    en: 'A series of exercises with phases, occurrences and milestones.',
    ja: '段階・各回・節目からなる演習のシリーズ。',
  },
  schema: z.strictObject({
    ...namedFields,
    organizers: z
      .array(reference('organization'))
      .optional()
      .meta({ description: 'Who holds it.' }),
    cadence: cadence.optional().meta({ description: 'How often it is held.' }),
    since: edtfDate.optional().meta({ description: 'When it was first held.' }),
    phases: z
      .array(phase)
      .optional()
      .meta({ description: 'Stretches in which it was held in one way.' }),
    milestones: z.array(milestone).optional().meta({ description: 'Dated steps in its history.' }),
    ...recordFields,
  }),
  standsAlone: true,
  caption: ['name'],
  columns: [
    { path: 'organizers', label: { en: 'Organizers', ja: '実施組織' } },
    { path: 'cadence', label: { en: 'Held', ja: '頻度' } },
    { path: 'since', label: { en: 'Since', ja: '開始' } },
  ],
  when: ['milestones.*.when'],
});

export type Exercise = z.infer<typeof exercise.schema>;
