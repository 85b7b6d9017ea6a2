import type { Check } from '../check-context.ts';

export const reviewWithoutNote: Check = {
  code: 'claims/review-without-note',
  severity: 'error',
  summary: {
    en: 'A verdict other than confirmed has no note that explains it.',
    ja: '「確認」以外の判定に説明がありません。',
  },
  why: {
    en: 'A reader who is told that a claim is imprecise must learn in what.',
    ja: '不正確とされた主張は、どこが不正確かを読者に示さなければなりません。',
  },
  how: {
    en: 'Add `review.note` in both languages: what the record shows, in a sentence.',
    ja: '`review.note` に、記録が何を示すかを両言語で一文書きます。',
  },
  *run(context) {
    for (const { source, value } of context.of('claim')) {
      if (value.review.verdict === 'confirmed' || value.review.note !== undefined) continue;
      yield {
        record: source,
        pointer: '/review',
        at: 'key',
        message: {
          en: `The verdict "${value.review.verdict}" is not explained.`,
          ja: `判定「${value.review.verdict}」の説明がありません。`,
        },
        hint: {
          en: 'Add review.note in both languages.',
          ja: 'review.note を両言語で加えてください。',
        },
      };
    }
  },
};
