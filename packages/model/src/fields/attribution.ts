import { z } from 'zod';
import { edtfDate } from './edtf-date.ts';
import { reference } from './reference.ts';
import { unknownReason } from './unknown.ts';
import { vocabulary } from './vocabulary.ts';

/** The channel through which a link of the chain speaks. */
const channel = vocabulary('channel', {
  blog: { en: 'blog post', ja: 'ブログ記事' },
  meeting: { en: 'meeting', ja: '会談' },
  speech: { en: 'speech', ja: '講演' },
  'press-conference': { en: 'press conference', ja: '記者会見' },
  statement: { en: 'statement', ja: '談話・発表' },
  release: { en: 'official release', ja: '公式発表' },
  press: { en: 'press report', ja: '報道' },
  online: { en: 'online talk', ja: 'ネット上の話' },
});

/** What the speaker does with the words (after CAMEO and ISO 24617-2). */
const act = vocabulary('act', {
  state: { en: 'states', ja: '述べる' },
  announce: { en: 'announces', ja: '発表する' },
  explain: { en: 'explains', ja: '説明する' },
  emphasize: { en: 'emphasizes', ja: '強調する' },
  welcome: { en: 'welcomes', ja: '歓迎する' },
  thank: { en: 'thanks', ja: '謝意を示す' },
  commit: { en: 'commits', ja: '約束する' },
  recount: { en: 'recounts', ja: '経過を語る' },
  report: { en: 'reports', ja: '報じる' },
  assess: { en: 'assesses', ja: '評価する' },
  predict: { en: 'predicts', ja: '予測する' },
  allege: { en: 'alleges', ja: '言い立てる' },
  deny: { en: 'denies', ja: '否定する' },
  remark: { en: 'remarks on the text itself', ja: '本文について断る' },
  link: { en: 'links to', ja: '参照先を示す' },
});

/** In which form the words of a speaker stand in the text. */
const quotationForm = vocabulary('quotation-form', {
  quotation: { en: 'quotation', ja: '直接引用' },
  'translated-quotation': { en: 'quotation in translation', ja: '翻訳された引用' },
  'indirect-speech': { en: 'indirect speech', ja: '間接話法' },
  summary: { en: 'summary', ja: '要約' },
});

const linkFields = {
  through: channel,
  act: act.optional(),
  form: quotationForm.optional(),
  when: edtfDate.optional().meta({ description: 'When this speaker spoke or published.' }),
};

/** One link of an attribution chain: who says it, through which channel, by which act, in which form. */
const attributionLink = z.union([
  z.strictObject({
    by: reference('person', 'office', 'organization'),
    ...linkFields,
  }),
  z.strictObject({ unknown: unknownReason, ...linkFields }),
]);

/** Who says a claim, outermost first (FactBank nested sources). */
export const attribution = z.array(attributionLink).min(1, {
  error: 'must name who says it, outermost first',
});
