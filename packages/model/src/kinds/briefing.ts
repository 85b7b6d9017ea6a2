import { z } from 'zod';
import { lineRange } from '../fields/anchor.ts';
import { edtfDate } from '../fields/edtf-date.ts';
import { localizedText } from '../fields/localized-text.ts';
import { namedFields, recordFields } from '../fields/record.ts';
import { reference } from '../fields/reference.ts';
import { vocabulary } from '../fields/vocabulary.ts';
import { defineKind } from './define-kind.ts';

const setAsideReason = vocabulary('set-aside-reason', {
  separator: { en: 'separator', ja: '区切り線' },
  empty: { en: 'empty line', ja: '空行' },
  navigation: { en: 'navigation', ja: '案内表示' },
  duplicate: { en: 'repeats another line', ja: '他の行の重複' },
});

const text = z.strictObject({
  digest: z.string().regex(/^briefing-text\/1:sha256:[0-9a-f]{64}$/u),
  length: z.int().positive().meta({ description: 'Code points of the normal form.' }),
  rawDigest: z.string().regex(/^sha256:[0-9a-f]{64}$/u),
  lines: z.int().positive().meta({ description: 'Lines as received.' }),
});

const section = z.strictObject({
  title: localizedText.meta({ description: 'Our wording of what the section covers.' }),
  lines: lineRange,
});

export const briefing = defineKind({
  kind: 'briefing',
  label: { en: 'Briefing', ja: 'ブリーフィング' },
  plural: { en: 'Briefings', ja: 'ブリーフィング' },
  description: {
    en: 'A prose document about events, as received, with its coverage ledger.',
    ja: '出来事を述べた文章(受領時のまま)と、その行ごとの扱い。',
  },
  schema: z.strictObject({
    ...namedFields,
    summary: localizedText.meta({ description: 'What the text is about, in one sentence.' }),
    source: reference('source').meta({ description: 'The work that the text was taken from.' }),
    author: reference('person').meta({ description: 'Who wrote it.' }),
    lang: z.enum(['en', 'ja']).meta({ description: 'Language of the text.' }),
    written: edtfDate.meta({ description: 'When it was written; a span where not stated.' }),
    about: z.array(reference()).meta({ description: 'The main records it is about.' }),
    text: text.meta({
      description: 'Digests and size of the text; the words themselves are not stored.',
    }),
    sections: z
      .array(section)
      .min(1)
      .meta({ description: 'Parts of the text in order, with their lines.' }),
    setAside: z
      .array(z.strictObject({ lines: lineRange, reason: setAsideReason }))
      .meta({ description: 'Lines that claim nothing, each with the reason.' }),
    related: z
      .array(reference('source'))
      .optional()
      .meta({ description: 'Other works that the text points to.' }),
    ...recordFields,
  }),
  standsAlone: true,
  caption: ['name'],
  columns: [
    { path: 'author', label: { en: 'Author', ja: '筆者' } },
    { path: 'source', label: { en: 'Original', ja: '原文' } },
    { path: 'written', label: { en: 'Written', ja: '執筆時期' } },
    { path: 'about', label: { en: 'About', ja: '主題' } },
    { path: 'related', label: { en: 'Related posts', ja: '関連記事' } },
  ],
  when: ['written'],
});

export type Briefing = z.infer<typeof briefing.schema>;
