import { z } from 'zod';
import { localizedText } from './localized-text.ts';
import { reference } from './reference.ts';
import { vocabulary } from './vocabulary.ts';

/** What the editors found when they compared a claim with the public record. */
const verdict = vocabulary('verdict', {
  confirmed: { en: 'confirmed', ja: '確認' },
  'partly-confirmed': { en: 'partly confirmed', ja: '一部確認' },
  imprecise: { en: 'imprecise', ja: '不正確' },
  contradicted: { en: 'contradicted', ja: '記録と相違' },
  unconfirmed: { en: 'unconfirmed', ja: '未確認' },
  'not-checkable': { en: 'not checkable', ja: '検証対象外' },
});

/** Verdict with evidence; a note is required unless plainly confirmed. */
export const review = z.strictObject({
  verdict,
  evidence: z.array(reference('source')).meta({ description: 'Sources consulted; may be empty.' }),
  note: localizedText.optional(),
});
