import type { Span } from './gold.ts';

/** True positives, false positives and false negatives. */
export interface Counts {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}

/** Precision, recall and F1 of counts; 1 where there was nothing to find and nothing was found. */
export function rates({ tp, fp, fn }: Counts): {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
} {
  const precision = tp + fp === 0 ? 1 : tp / (tp + fp);
  const recall = tp + fn === 0 ? 1 : tp / (tp + fn);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}

/** The sum of counts. */
export function sum(counts: readonly Counts[]): Counts {
  return counts.reduce(
    (all, one) => ({ tp: all.tp + one.tp, fp: all.fp + one.fp, fn: all.fn + one.fn }),
    { tp: 0, fp: 0, fn: 0 },
  );
}

/** Whether two stretches share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/**
 * Pairs gold items with predictions, one to one: of all pairs that may match, those with more exact ends go
 * first, then those that come first in the text.
 */
export function pair<G, P>(
  gold: readonly G[],
  predicted: readonly P[],
  mayMatch: (gold: G, predicted: P) => boolean,
  exactness: (gold: G, predicted: P) => number = () => 0,
): Map<G, P> {
  const pairs: { readonly g: number; readonly p: number; readonly exact: number }[] = [];
  gold.forEach((one, g) => {
    predicted.forEach((other, p) => {
      if (mayMatch(one, other)) pairs.push({ g, p, exact: exactness(one, other) });
    });
  });
  pairs.sort((a, b) => b.exact - a.exact || a.g - b.g || a.p - b.p);
  const matched = new Map<G, P>();
  const usedGold = new Set<number>();
  const usedPredicted = new Set<number>();
  for (const { g, p } of pairs) {
    if (usedGold.has(g) || usedPredicted.has(p)) continue;
    usedGold.add(g);
    usedPredicted.add(p);
    const [one, other] = [gold[g], predicted[p]];
    if (one !== undefined && other !== undefined) matched.set(one, other);
  }
  return matched;
}

/** Exact ends of two stretches: 0, 1 or 2. */
export function exactEnds(a: Span, b: Span): number {
  return Number(a.start === b.start) + Number(a.end === b.end);
}

/** Text for comparison: NFKC, white space collapsed, trimmed. */
export function plain(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s+/gu, ' ').trim();
}
