import type { CheckDoc } from '../check-doc.ts';

export const invalidDate: CheckDoc = {
  code: 'dates/invalid-date',
  severity: 'error',
  summary: {
    en: 'A date is not EDTF, does not exist, or ends before it starts.',
    ja: '日付が EDTF の形でないか、存在しないか、終わりが始まりより前です。',
  },
  why: {
    en: 'Programs turn 30 February into 2 March without a word. Here a date is what the source says, as finely as the source says it.',
    ja: '多くのプログラムは2月30日を黙って3月2日にします。ここでは、資料の述べる日付を、資料の述べる細かさで記します。',
  },
  how: {
    en: 'Write `2026-01-15`, `2026-01`, `2026`, an interval `2026-01-12/2026-01-15`, or `2023/..` for one without end.',
    ja: '`2026-01-15`、`2026-01`、`2026`、期間は `2026-01-12/2026-01-15`、終わりのないものは `2023/..` と書きます。',
  },
};
