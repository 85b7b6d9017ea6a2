import type { CheckDoc } from '../check-doc.ts';

export const unknownField: CheckDoc = {
  code: 'schema/unknown-field',
  severity: 'error',
  summary: { en: 'A field is not one of its kind.', ja: 'その種別にない項目があります。' },
  why: {
    en: 'A mistyped field would be dropped in silence, and with it what it says.',
    ja: '打ち間違えた項目は、その内容ごと黙って落ちてしまいます。',
  },
  how: {
    en: 'Write the field as the hint says; the model reference lists the fields of every kind.',
    ja: '提案に従って項目名を直します。種別ごとの項目はモデルリファレンスにあります。',
  },
};
