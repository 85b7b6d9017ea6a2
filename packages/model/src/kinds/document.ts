import { z } from 'zod';
import { edtfDate } from '../fields/edtf-date.ts';
import { namedFields, recordFields } from '../fields/record.ts';
import { reference } from '../fields/reference.ts';
import { vocabulary } from '../fields/vocabulary.ts';
import { defineKind } from './define-kind.ts';

const type = vocabulary('document-type', {
  strategy: { en: 'strategy', ja: '戦略文書' },
  plan: { en: 'plan', ja: '計画' },
  order: { en: 'order', ja: '命令' },
  set: { en: 'set of documents', ja: '文書群' },
});

export const document = defineKind({
  kind: 'document',
  label: { en: 'Document', ja: '文書' },
  plural: { en: 'Documents', ja: '文書' },
  description: {
    en: 'A strategy, plan or order that a briefing speaks about.',
    ja: '記事が言及する戦略・計画・命令などの文書。',
  },
  schema: z.strictObject({
    ...namedFields,
    type: type.meta({ description: 'What kind of document it is.' }),
    issuers: z
      .array(reference('organization', 'office', 'place'))
      .meta({ description: 'Who issued it.' }),
    published: edtfDate.optional().meta({ description: 'When it was published.' }),
    partOf: reference('document').optional().meta({ description: 'The set that it belongs to.' }),
    revises: reference('document')
      .optional()
      .meta({ description: 'The document that it replaces.' }),
    ...recordFields,
  }),
  caption: ['name'],
  columns: [
    { path: 'type', label: { en: 'Type', ja: '種別' } },
    { path: 'issuers', label: { en: 'Issued by', ja: '発行' } },
    { path: 'published', label: { en: 'Published', ja: '公表' } },
    { path: 'partOf', label: { en: 'Part of', ja: '所属' } },
    { path: 'revises', label: { en: 'Revises', ja: '改定対象' } },
  ],
  when: ['published'],
});

export type Document = z.infer<typeof document.schema>;
