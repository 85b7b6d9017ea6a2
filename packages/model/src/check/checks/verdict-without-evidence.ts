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
  summary: {
    en: 'A verdict that rests on the record names no source.',
    ja: '記録に基づく判定なのに、出典がありません。',
  },
  why: {
    en: 'A verdict is worth what its sources are worth; without any it is the editors’ word.',
    ja: '判定の価値は出典で決まります。出典がなければ編集者の意見にすぎません。',
  },
  how: {
    en: 'Name the sources in `review.evidence`, or use the verdict `unconfirmed` or `not-checkable`.',
    ja: '`review.evidence` に出典を挙げるか、判定を `unconfirmed`・`not-checkable` にします。',
  },
  *run(context) {
    for (const { source, value } of context.of('claim')) {
      if (value.review.evidence.length > 0 || !NEEDS_EVIDENCE.has(value.review.verdict)) continue;
      yield {
        record: source,
        pointer: '/review/evidence',
        at: 'key',
        message: {
          en: `The verdict "${value.review.verdict}" names no source.`,
          ja: `判定「${value.review.verdict}」に出典がありません。`,
        },
        hint: {
          en: 'Name the sources, or use unconfirmed or not-checkable.',
          ja: '出典を挙げるか、unconfirmed か not-checkable にしてください。',
        },
      };
    }
  },
};
