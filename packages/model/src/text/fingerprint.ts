import { saltedHex } from './digest.ts';

/** Squeezed characters in one fingerprinted gram. */
export const GRAM_LENGTH = 6;
/** Hexadecimal digits of a fingerprint: 24 bits tell grams apart and are too few to guess a sentence from. */
const GRAM_HEX = 6;
/** Shorter passages get no fingerprints: too few grams would survive an edit to mean anything. */
const FINGERPRINT_MIN_LENGTH = 20;
// Of any four neighboring grams at least one is kept, so a run of 6 + 4 - 1 unchanged characters is always noticed.
const WINNOW_WINDOW = 4;

/**
 * Winnowed 6-gram fingerprints (Schleimer, Wilkerson and Aiken 2003) of a squeezed passage in order, each once;
 * none below 20 characters. They tell an edited passage from one that is gone, and do not hold its wording.
 */
export function fingerprints(squeezed: string): string[] {
  const points = [...squeezed];
  if (points.length < FINGERPRINT_MIN_LENGTH) return [];
  const grams = points
    .slice(0, points.length - GRAM_LENGTH + 1)
    .map((_, at) => saltedHex(points.slice(at, at + GRAM_LENGTH).join(''), GRAM_HEX));
  const kept = new Set<string>();
  for (let at = 0; at + WINNOW_WINDOW <= grams.length; at += 1) {
    // Digits of equal length sort as their numbers do.
    const [least] = grams.slice(at, at + WINNOW_WINDOW).sort();
    if (least !== undefined) kept.add(least);
  }
  return [...kept];
}
