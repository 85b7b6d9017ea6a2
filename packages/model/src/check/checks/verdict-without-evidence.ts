import type { Check } from '../check-context.ts';

/** Verdicts that say what the record shows, and so need a record. */
const NEEDS_EVIDENCE: ReadonlySet<string> = new Set([
  'confirmed',
  'partly-confirmed',
  'imprecise',
  'contradicted',
]);

export const verdictWithoutEvidence: Check = {
  code: 'claims/verdict-without-evidence',
  severity: 'error',
  summary: 'A verdict that rests on the record names no source.',
  *run(context) {
    for (const { source, value } of context.of('claim')) {
      if (value.review.evidence.length > 0 || !NEEDS_EVIDENCE.has(value.review.verdict)) continue;
      yield {
        record: source,
        pointer: '/review/evidence',
        at: 'key',
        message: `The verdict "${value.review.verdict}" names no source.`,
        hint: 'Name the sources, or use unconfirmed or not-checkable.',
      };
    }
  },
};
