import { z } from 'zod';
import { lineRange } from '../fields/anchor.ts';
import { localizedText } from '../fields/localized-text.ts';
import { plainText } from '../fields/plain-text.ts';
import { recordFields } from '../fields/record.ts';
import { labeledReference, reference } from '../fields/reference.ts';
import { vocabulary } from '../fields/vocabulary.ts';
import { defineKind } from './define-kind.ts';

const type = vocabulary('correction-type', {
  contradicted: { en: 'contradicted by the record', ja: '記録と相違' },
  imprecise: { en: 'imprecise', ja: '不正確' },
  nuance: { en: 'nuance', ja: '補足' },
  conflict: { en: 'sources conflict', ja: '資料間の不一致' },
  incomplete: { en: 'incomplete', ja: '欠落' },
  ambiguity: { en: 'ambiguous', ja: '曖昧' },
  unconfirmed: { en: 'unconfirmed', ja: '未確認' },
  format: { en: 'form of the text', ja: '本文の体裁' },
  opinion: { en: 'matter of opinion', ja: '評価の問題' },
  'source-warning': { en: 'source warning', ja: '出典への注意' },
});

export const correction = defineKind({
  kind: 'correction',
  label: { en: 'Correction', ja: '訂正・補足' },
  plural: { en: 'Corrections', ja: '訂正・補足' },
  description: {
    en: 'Where the record differs from the briefing, or sources differ from each other.',
    ja: '記事と記録、または資料どうしが食い違う点。',
  },
  schema: z.strictObject({
    number: plainText.regex(/^K\d{2}$/u).meta({ description: 'Number by which it is cited.' }),
    name: localizedText.meta({ description: 'What is corrected, in a few words.' }),
    type: z.array(type).min(1).meta({ description: 'In what way text and record differ.' }),
    briefing: labeledReference({ en: 'Briefing', ja: 'ブリーフィング' }, 'briefing').meta({
      description: 'The briefing that is corrected.',
    }),
    lines: z
      .array(lineRange)
      .optional()
      .meta({ description: 'Lines of the text that it concerns.' }),
    about: z.array(reference()).min(1).meta({ description: 'The records it touches.' }),
    finding: localizedText.meta({ description: 'What the record shows.' }),
    ...recordFields,
  }),
  standsAlone: true,
  caption: ['number', 'name'],
  columns: [
    { path: 'type', label: { en: 'Type', ja: '種別' } },
    { path: 'lines', label: { en: 'Lines', ja: '行' } },
    { path: 'finding', label: { en: 'Finding', ja: '内容' } },
    { path: 'about', label: { en: 'Touches', ja: '対象' } },
  ],
});

export type Correction = z.infer<typeof correction.schema>;
