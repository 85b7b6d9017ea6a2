import { z } from 'zod';
import { edtfDate } from '../fields/edtf-date.ts';
import { localizedText } from '../fields/localized-text.ts';
import { recordFields } from '../fields/record.ts';
import { reference } from '../fields/reference.ts';
import { vocabulary } from '../fields/vocabulary.ts';
import { defineKind } from './define-kind.ts';

const status = vocabulary('outcome', {
  fulfilled: { en: 'happened', ja: '実現' },
  'partly-fulfilled': { en: 'happened in part', ja: '一部実現' },
  'not-fulfilled': { en: 'did not happen', ja: '実現せず' },
  open: { en: 'open', ja: '未定' },
  'not-checkable': { en: 'not checkable', ja: '検証対象外' },
});

export const expectation = defineKind({
  kind: 'expectation',
  label: { en: 'Expectation', ja: '見通し' },
  plural: { en: 'Expectations', ja: '見通し' },
  description: {
    en: 'Something announced or predicted, with its window and what became of it.',
    ja: '発表または予測された事柄と、その期間、結果。',
  },
  schema: z.strictObject({
    text: localizedText.meta({ description: 'What was announced or predicted, in our own words.' }),
    by: reference('person', 'office', 'organization').meta({ description: 'Who expects it.' }),
    claims: z
      .array(reference('claim'))
      .optional()
      .meta({ description: 'The claims in which it is said.' }),
    about: z.array(reference()).min(1).meta({ description: 'Records that it concerns.' }),
    window: edtfDate.meta({ description: 'When it was expected to happen.' }),
    condition: localizedText.optional().meta({ description: 'On what it depends.' }),
    outcome: z
      .strictObject({
        status,
        when: edtfDate.optional(),
        event: reference('event').optional(),
        text: localizedText.meta({ description: 'What the record shows.' }),
        evidence: z.array(reference('source')),
        asOf: edtfDate.meta({ description: 'The latest date that the evidence covers.' }),
      })
      .meta({ description: 'What became of it.' }),
    ...recordFields,
  }),
  standsAlone: true,
  caption: ['text'],
  columns: [
    { path: 'outcome.status', label: { en: 'Outcome', ja: '結果' } },
    { path: 'outcome.when', label: { en: 'Happened', ja: '実現日' } },
    { path: 'outcome.text', label: { en: 'What the record shows', ja: '記録が示すこと' } },
    { path: 'outcome.event', label: { en: 'Event', ja: '出来事' } },
    { path: 'outcome.evidence', label: { en: 'Evidence', ja: '根拠' } },
    { path: 'outcome.asOf', label: { en: 'As of', ja: '確認時点' } },
    { path: 'window', label: { en: 'Expected', ja: '見込み時期' } },
    { path: 'condition', label: { en: 'Condition', ja: '条件' } },
    { path: 'by', label: { en: 'By', ja: '主体' } },
    { path: 'about', label: { en: 'About', ja: '関連' } },
    { path: 'claims', label: { en: 'Claims', ja: '主張' } },
  ],
  when: ['window'],
});

export type Expectation = z.infer<typeof expectation.schema>;
