import type { Check } from '../check-context.ts';

export const reviewWithoutNote: Check = {
  code: 'claims/review-without-note',
  severity: 'error',
  summary: 'A verdict other than confirmed has no note that explains it.',
  *run(context) {
    for (const { source, value } of context.of('claim')) {
      if (value.review.verdict === 'confirmed' || value.review.note !== undefined) continue;
      yield {
        record: source,
        pointer: '/review',
        at: 'key',
        message: `The verdict "${value.review.verdict}" is not explained.`,
        hint: 'Add review.note in both languages.',
      };
    }
  },
};
