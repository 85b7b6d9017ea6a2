import { z } from 'zod';
import { type Standing, standingOf, standings } from '../claims/standing.ts';
import { standingMeanings } from '../claims/standing-meanings.ts';
import { anchor } from '../fields/anchor.ts';
import { attribution } from '../fields/attribution.ts';
import { edtfDate } from '../fields/edtf-date.ts';
import { localizedText } from '../fields/localized-text.ts';
import { plainText } from '../fields/plain-text.ts';
import { reference } from '../fields/reference.ts';
import { review } from '../fields/review.ts';
import { vocabulary } from '../fields/vocabulary.ts';
import { defineKind } from './define-kind.ts';

const modality = vocabulary('modality', {
  certain: { en: 'certain', ja: '断定' },
  probable: { en: 'probable', ja: '蓋然' },
  possible: { en: 'possible', ja: '可能性' },
  unstated: { en: 'not stated', ja: '明示なし' },
});

const polarity = vocabulary('polarity', {
  affirmed: { en: 'affirmed', ja: '肯定' },
  denied: { en: 'denied', ja: '否定' },
});

const time = vocabulary('time-reference', {
  past: { en: 'past', ja: '過去' },
  ongoing: { en: 'ongoing', ja: '継続中' },
  planned: { en: 'planned', ja: '予定' },
  hypothetical: { en: 'hypothetical', ja: '仮定' },
  habitual: { en: 'habitual', ja: '恒常' },
});

const cue = z.strictObject({
  printed: plainText.max(12).meta({ description: 'The short word of the text that marks it.' }),
  marks: vocabulary('cue', {
    rumor: { en: 'unsupported talk', ja: '根拠のない話' },
    hearsay: { en: 'hearsay', ja: '伝聞' },
    report: { en: 'press report', ja: '報道' },
    speech: { en: 'speech', ja: '発言' },
    forecast: { en: 'forecast', ja: '予測' },
    hedge: { en: 'hedge', ja: '断り' },
  }),
});

const printedDate = z.strictObject({
  printed: plainText.max(20),
  date: edtfDate,
  weekday: z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']).optional(),
  resolvedFrom: localizedText.optional().meta({
    description: 'How the parts that the text leaves out were settled.',
  }),
});

export const claim = defineKind({
  kind: 'claim',
  label: { en: 'Claim', ja: '主張' },
  plural: { en: 'Claims', ja: '主張' },
  description: {
    en: 'One proposition that a briefing makes, in our words, locked to its passage.',
    ja: '記事が述べる命題一つ。編集側の言葉で書き、本文の該当箇所に固定する。',
  },
  schema: z.strictObject({
    text: localizedText.meta({ description: 'The claim in our own words.' }),
    anchors: z
      .array(anchor)
      .min(1)
      .meta({ description: 'Where it stands in the text: position and digests.' }),
    attribution: attribution.meta({ description: 'Who says it, outermost voice first.' }),
    modality: modality.meta({ description: 'How surely it is said.' }),
    polarity: polarity.meta({ description: 'Whether it is affirmed or denied.' }),
    time: time.meta({ description: 'Of what time it speaks.' }),
    about: z.array(reference()).min(1).meta({ description: 'What the claim is about.' }),
    when: edtfDate.optional().meta({ description: 'Date of what is claimed.' }),
    dates: z.array(printedDate).optional().meta({ description: 'Dates as the text prints them.' }),
    cues: z.array(cue).optional().meta({ description: 'Words that set attribution or modality.' }),
    repeats: z
      .array(reference('claim'))
      .optional()
      .meta({ description: 'Claims that say the same.' }),
    review: review.meta({ description: 'What the record shows.' }),
  }),
  layout: 'list',
  standsAlone: true,
  caption: ['text'],
  columns: [
    { path: 'standing', label: { en: 'Standing', ja: '位置づけ' } },
    { path: 'review.verdict', label: { en: 'Verdict', ja: '判定' } },
    { path: 'modality', label: { en: 'Modality', ja: '確度' } },
    { path: 'polarity', label: { en: 'Polarity', ja: '肯否' } },
    { path: 'time', label: { en: 'Time', ja: '時制' } },
    { path: 'when', label: { en: 'Date', ja: '日付' } },
    { path: 'about', label: { en: 'About', ja: '関連' } },
    { path: 'repeats', label: { en: 'Repeats', ja: '重複元' } },
  ],
  when: ['when'],
  derived: {
    schema: z.strictObject({ standing: vocabulary('standing', standings, standingMeanings) }),
    compute: (record): { standing: Standing } => ({ standing: standingOf(record) }),
  },
});

export type Claim = z.infer<typeof claim.schema>;
