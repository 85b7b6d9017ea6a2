import { z } from 'zod';
import { edtfDate } from '../fields/edtf-date.ts';
import { localizedText } from '../fields/localized-text.ts';
import { namedFields, recordFields } from '../fields/record.ts';
import { labeledReference, reference } from '../fields/reference.ts';
import { vocabulary } from '../fields/vocabulary.ts';
import { defineKind } from './define-kind.ts';

const action = vocabulary('work-action', {
  'co-produce': { en: 'co-produce', ja: '共同生産' },
  'increase-output': { en: 'increase output', ja: '増産' },
  sustain: { en: 'sustain', ja: '維持整備' },
  'secure-supply': { en: 'secure supply', ja: '供給の確保' },
  convene: { en: 'convene', ja: '会合の開催' },
  plan: { en: 'plan', ja: '計画' },
  spend: { en: 'spend', ja: '支出' },
});

const status = vocabulary('work-status', {
  proposed: { en: 'proposed', ja: '提案' },
  discussed: { en: 'under discussion', ja: '協議中' },
  agreed: { en: 'agreed', ja: '合意' },
  'under-way': { en: 'under way', ja: '実施中' },
  'agreed-to-advance-talks': { en: 'agreed to advance talks', ja: '協議の加速で一致' },
  unconfirmed: { en: 'unconfirmed', ja: '未確認' },
});

const workItem = z.strictObject({
  action,
  objects: z
    .array(
      labeledReference(
        { en: 'Object of a work item', ja: '作業項目の対象' },
        'equipment',
        'document',
        'program',
        'event',
      ),
    )
    .optional(),
  text: localizedText,
  status,
  when: edtfDate.optional(),
  claims: z.array(reference('claim')).optional(),
  sources: z.array(reference('source')).min(1),
});

export const program = defineKind({
  kind: 'program',
  label: { en: 'Program', ja: '協力枠組み' },
  plural: { en: 'Programs', ja: '協力枠組み' },
  description: {
    en: 'A framework of cooperation or policy with its work items.',
    ja: '協力や政策の枠組みと、その作業項目。',
  },
  schema: z.strictObject({
    ...namedFields,
    parties: z.array(reference('place', 'organization')).meta({ description: 'Who takes part.' }),
    partOf: reference('program')
      .optional()
      .meta({ description: 'The larger framework that it belongs to.' }),
    since: edtfDate.optional().meta({ description: 'When it began.' }),
    workItems: z
      .array(workItem)
      .optional()
      .meta({ description: 'What is done in it, item by item.' }),
    ...recordFields,
  }),
  caption: ['name'],
  columns: [
    { path: 'parties', label: { en: 'Parties', ja: '当事者' } },
    { path: 'partOf', label: { en: 'Part of', ja: '上位の枠組み' } },
    { path: 'since', label: { en: 'Since', ja: '開始' } },
  ],
});

export type Program = z.infer<typeof program.schema>;
