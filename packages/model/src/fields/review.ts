import { z } from 'zod';
import { localizedText } from './localized-text.ts';
import { reference } from './reference.ts';
import { vocabulary } from './vocabulary.ts';

/** What the editors found when they compared a claim with the public record. */
const verdict = vocabulary(
  'verdict',
  {
    confirmed: { en: 'confirmed', ja: '確認' },
    'partly-confirmed': { en: 'partly confirmed', ja: '一部確認' },
    imprecise: { en: 'imprecise', ja: '不正確' },
    contradicted: { en: 'contradicted', ja: '記録と相違' },
    unconfirmed: { en: 'unconfirmed', ja: '未確認' },
    'not-checkable': { en: 'not checkable', ja: '検証対象外' },
  },
  {
    confirmed: {
      en: 'Sources that do not depend on the post say the same.',
      ja: '記事に依存しない資料が同じことを述べている。',
    },
    'partly-confirmed': {
      en: 'A part is on record; the rest was not found.',
      ja: '一部は記録にあり、残りは見当たらない。',
    },
    imprecise: {
      en: 'The record says it, but otherwise in a detail that matters.',
      ja: '記録にあるが、重要な細部が異なる。',
    },
    contradicted: {
      en: 'The record says something else.',
      ja: '記録は別のことを述べている。',
    },
    unconfirmed: {
      en: 'Looked for and not found, or found only in sources too weak to carry it.',
      ja: '調べたが見当たらない、または裏付けとするには弱い資料にしかない。',
    },
    'not-checkable': {
      en: 'A judgment, a forecast or a remark that no record could settle.',
      ja: '評価、予測、断りなど、記録では決められないもの。',
    },
  },
);

/** Verdict with evidence; a note is required unless plainly confirmed. */
export const review = z.strictObject({
  verdict,
  evidence: z.array(reference('source')).meta({ description: 'Sources consulted; may be empty.' }),
  note: localizedText.optional(),
});
