import { z } from 'zod';
import { edtfDate } from '../fields/edtf-date.ts';
import { localizedText } from '../fields/localized-text.ts';
import { plainText } from '../fields/plain-text.ts';
import { reference } from '../fields/reference.ts';
import { unknownReason } from '../fields/unknown.ts';
import { vocabulary } from '../fields/vocabulary.ts';
import { webUrl } from '../fields/web-url.ts';
import { defineKind } from './define-kind.ts';

const type = vocabulary('source-type', {
  official: { en: 'official', ja: '公式' },
  press: { en: 'press', ja: '報道' },
  'trade-press': { en: 'trade press', ja: '専門誌' },
  'think-tank': { en: 'think tank', ja: '研究機関' },
  reference: { en: 'reference work', ja: '参考資料' },
  'open-data': { en: 'open data', ja: 'オープンデータ' },
  repost: { en: 'repost', ja: '転載' },
  aggregator: { en: 'aggregator', ja: 'まとめサイト' },
  blog: { en: 'blog', ja: 'ブログ' },
  social: { en: 'social media', ja: 'SNS' },
  computed: { en: 'computation', ja: '計算' },
});

/** Admiralty scale of source reliability (NATO AJP-2.1). */
const reliability = vocabulary('reliability', {
  A: { en: 'A, completely reliable', ja: 'A 完全に信頼できる' },
  B: { en: 'B, usually reliable', ja: 'B おおむね信頼できる' },
  C: { en: 'C, fairly reliable', ja: 'C ある程度信頼できる' },
  D: { en: 'D, not usually reliable', ja: 'D あまり信頼できない' },
  E: { en: 'E, unreliable', ja: 'E 信頼できない' },
  F: { en: 'F, cannot be judged', ja: 'F 判断できない' },
});

const titleBasis = vocabulary('title-basis', {
  'as-found': { en: 'as found', ja: '表示どおり' },
  'from-address': { en: 'read from the address', ja: 'アドレスから判読' },
});

export const source = defineKind({
  kind: 'source',
  label: { en: 'Source', ja: '出典' },
  plural: { en: 'Sources', ja: '出典' },
  description: {
    en: 'A cited work: an official release, press report, reference work or post.',
    ja: '引用した資料。公式発表、報道、参考資料、投稿など。',
  },
  schema: z.strictObject({
    name: localizedText.meta({ description: 'Short citation label in our words.' }),
    title: z
      .strictObject({ text: plainText, basis: titleBasis })
      .optional()
      .meta({ description: 'Title of the work; absent when none was seen.' }),
    publisher: localizedText.meta({ description: 'Who published it.' }),
    origin: localizedText.optional().meta({
      description: 'Whose text it is, when the publisher carries the text of another.',
    }),
    published: edtfDate.optional().meta({ description: 'When it was published.' }),
    lang: z.enum(['en', 'ja', 'it', 'es', 'und']).meta({ description: 'Language of the work.' }),
    type: type.meta({ description: 'What kind of source it is.' }),
    reliability: reliability.meta({ description: 'Reliability on the Admiralty scale.' }),
    url: webUrl.optional().meta({ description: 'Address of the work, http or https.' }),
    urlUnknown: unknownReason.optional().meta({ description: 'Why there is no address.' }),
    accessed: edtfDate.optional().meta({ description: 'When it was last read.' }),
    about: z.array(reference()).optional().meta({ description: 'Records that it is about.' }),
    note: localizedText.optional().meta({ description: "The editors' note." }),
  }),
  caption: ['name'],
  columns: [
    { path: 'title.text', label: { en: 'Title', ja: '題名' } },
    { path: 'title.basis', label: { en: 'Title is', ja: '題名の根拠' } },
    { path: 'publisher', label: { en: 'Publisher', ja: '発行元' } },
    { path: 'origin', label: { en: 'Text by', ja: '原文' } },
    { path: 'published', label: { en: 'Published', ja: '公表' } },
    { path: 'type', label: { en: 'Type', ja: '種別' } },
    { path: 'reliability', label: { en: 'Reliability', ja: '信頼性' } },
    { path: 'lang', label: { en: 'Language', ja: '言語' } },
    { path: 'url', label: { en: 'Address', ja: 'アドレス' } },
    { path: 'urlUnknown', label: { en: 'Address', ja: 'アドレス' } },
    { path: 'about', label: { en: 'About', ja: '関連' } },
  ],
  when: ['published'],
});

export type Source = z.infer<typeof source.schema>;
