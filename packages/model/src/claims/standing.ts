import type { Vocabulary } from '../fields/field-format.ts';

/** The parts of an attribution link that decide a standing. */
export interface StandingLink {
  readonly by?: string | undefined;
  readonly unknown?: string | undefined;
  readonly through: string;
  readonly act?: string | undefined;
}

/** What a standing is computed from; nothing else enters. */
export interface StandingInput {
  readonly attribution: readonly StandingLink[];
  readonly modality: 'certain' | 'probable' | 'possible' | 'unstated';
  readonly polarity: 'affirmed' | 'denied';
  readonly time: 'past' | 'ongoing' | 'planned' | 'hypothetical' | 'habitual';
}

/** Labels of the computed standing, strongest voice first. */
export const standings = {
  'official-statement': { en: 'official statement', ja: '公式発言' },
  'official-account': { en: "one participant's account", ja: '当事者の説明' },
  'press-report': { en: 'press report', ja: '報道' },
  assessment: { en: "author's assessment", ja: '筆者の評価' },
  forecast: { en: "author's forecast", ja: '筆者の予測' },
  rumor: { en: 'rumor', ja: '未確認の噂' },
  background: { en: "author's account", ja: '筆者の叙述' },
  editorial: { en: 'remark on the text', ja: '本文についての断り' },
  pointer: { en: 'pointer', ja: '参照先の案内' },
} as const satisfies Vocabulary;

/** The computed label of a claim. */
export type Standing = keyof typeof standings;

/**
 * The standing of a claim, from who says it, how surely and of what time; the innermost voice decides,
 * and an unnamed voice anywhere in the chain makes a rumor that no other field can lift.
 */
export function standingOf({ attribution, modality, time }: StandingInput): Standing {
  const innermost = attribution.at(-1);
  if (innermost === undefined) return 'rumor';
  if (attribution.some((link) => link.by === undefined)) return 'rumor';
  if (attribution.some((link) => link.through === 'press')) return 'press-report';
  if (innermost.through !== 'blog') {
    return innermost.act === 'recount' ? 'official-account' : 'official-statement';
  }
  if (innermost.act === 'link') return 'pointer';
  if (innermost.act === 'remark') return 'editorial';
  if (innermost.act === 'predict') return 'forecast';
  if (innermost.act === 'assess') return 'assessment';
  if (modality === 'certain') return 'background';
  return time === 'planned' || time === 'hypothetical' ? 'forecast' : 'assessment';
}
