import type { CheckDoc } from '../check-doc.ts';

export const missingField: CheckDoc = {
  code: 'schema/missing-field',
  severity: 'error',
  summary: { en: 'A required field is missing.', ja: '必須の項目がありません。' },
  why: {
    en: 'Readers rely on required fields being there: a record without sources, or an event without a date, cannot be cited.',
    ja: '必須項目は読み手が必ずあるものとして使います。出典のないレコードや日付のない出来事は引用できません。',
  },
  how: {
    en: 'Add the field. What the sources leave open stays open: where the kind has it, write `unknown: not-stated`.',
    ja: '項目を加えます。資料が述べないことは述べないままにし、種別にあれば `unknown: not-stated` と書きます。',
  },
};
