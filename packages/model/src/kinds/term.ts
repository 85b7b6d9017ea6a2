import { z } from 'zod';
import { localizedText } from '../fields/localized-text.ts';
import { plainText } from '../fields/plain-text.ts';
import { namedFields, recordFields } from '../fields/record.ts';
import { reference } from '../fields/reference.ts';
import { defineKind } from './define-kind.ts';

/** A form as the briefing prints it beside the form that is official. */
const forms = z.strictObject({
  printed: plainText.optional().meta({ description: 'As the briefing prints it.' }),
  official: plainText.optional().meta({ description: 'As the official source prints it.' }),
});

export const term = defineKind({
  kind: 'term',
  label: { en: 'Term', ja: '用語' },
  plural: { en: 'Glossary', ja: '用語集' },
  description: {
    en: 'A glossary entry: abbreviation, expansion as printed and official, meaning.',
    ja: '用語。略称、本文の表記と正式表記、意味。',
  },
  schema: z.strictObject({
    ...namedFields,
    abbreviation: plainText
      .optional()
      .meta({ description: 'The short form, as used in both languages.' }),
    expansion: forms.optional().meta({ description: 'English expansion.' }),
    japanese: forms.optional().meta({ description: 'Japanese form.' }),
    definition: localizedText.meta({ description: 'What it means, in one sentence.' }),
    about: z.array(reference()).optional().meta({ description: 'The records that it stands for.' }),
    ...recordFields,
  }),
  standsAlone: true,
  caption: ['name'],
  columns: [
    { path: 'abbreviation', label: { en: 'Abbreviation', ja: '略称' } },
    { path: 'definition', label: { en: 'Meaning', ja: '意味' } },
    { path: 'expansion.printed', label: { en: 'English as printed', ja: '英語(本文の表記)' } },
    { path: 'expansion.official', label: { en: 'English, official', ja: '英語(正式)' } },
    { path: 'japanese.printed', label: { en: 'Japanese as printed', ja: '日本語(本文の表記)' } },
    { path: 'japanese.official', label: { en: 'Japanese, official', ja: '日本語(正式)' } },
    { path: 'about', label: { en: 'Stands for', ja: '指すもの' } },
  ],
});

export type Term = z.infer<typeof term.schema>;
