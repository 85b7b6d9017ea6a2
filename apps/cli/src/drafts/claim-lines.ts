import { type DraftClaim, wordKind, wordValue } from '@briefing/ingest';
import type { LocalizedText } from '@briefing/model/dataset';
import { type Line, span } from '../output/span.ts';
import { table } from '../output/table.ts';
import type { View } from '../output/view.ts';

/** Claims in a table: where they stand, what they say, how sure the rule was. */
export function claimTable(claims: readonly DraftClaim[], view: View): Line[] {
  const { lang } = view;
  return [
    ...table(
      [
        { title: LINES[lang] },
        { title: SAYS[lang], least: 20, lines: 2 },
        { title: KIND[lang] },
        { title: CONFIDENCE[lang] },
      ],
      claims.map((claim) => [
        [span(claim.anchor.lines)],
        [span(wordValue(claim, lang))],
        [span(wordKind(claim.kind)[lang])],
        [span(wordConfidence(claim.confidence)[lang])],
      ]),
      view,
    ).lines,
  ];
}

/** How far a rule may be believed, in words. */
export function wordConfidence(confidence: DraftClaim['confidence']): LocalizedText {
  return CONFIDENCES[confidence];
}

const CONFIDENCES: Readonly<Record<DraftClaim['confidence'], LocalizedText>> = {
  sure: { en: 'sure', ja: '確実' },
  likely: { en: 'likely', ja: 'おそらく' },
  guess: { en: 'guess', ja: '推測' },
};
const LINES: LocalizedText = { en: 'Line', ja: '行' };
const SAYS: LocalizedText = { en: 'Claim', ja: '内容' };
const KIND: LocalizedText = { en: 'Kind', ja: '種類' };
const CONFIDENCE: LocalizedText = { en: 'Confidence', ja: '確度' };
