import type { Style } from '../output/span.ts';

/** Color of the terms that a reader must not overlook; the word always says the same. */
const TONES: Readonly<Record<string, Readonly<Record<string, Style>>>> = {
  'review.verdict': {
    confirmed: 'good',
    'partly-confirmed': 'caution',
    imprecise: 'caution',
    contradicted: 'bad',
    unconfirmed: 'caution',
  },
  standing: { rumor: 'rumor' },
  'outcome.status': { fulfilled: 'good', 'not-fulfilled': 'bad' },
};

/** The tone of a term at a path; undefined for most. */
export function toneOf(path: string, term: string): Style | undefined {
  const tones = TONES[path] ?? {};
  return Object.hasOwn(tones, term) ? tones[term] : undefined;
}
