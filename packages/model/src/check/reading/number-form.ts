import type { CheckDoc } from '../check-doc.ts';

export const numberForm: CheckDoc = {
  code: 'syntax/number-form',
  severity: 'error',
  summary: {
    en: 'An unquoted number would lose what is written, such as 012 or one of 20 digits.',
    ja: '引用符のない数値が、書かれたとおりに保たれません（012、20桁の数など）。',
  },
  why: {
    en: 'YAML reads 012 as 12 and rounds long numbers: the stored value differs from the one on the screen.',
    ja: 'YAML は 012 を 12 と読み、長い数を丸めます。画面の表記と保存される値が食い違います。',
  },
  how: {
    en: 'Put it in quotes when it is a code or a name; write it plainly, in at most 15 digits, when it is a number.',
    ja: '番号や名前なら引用符で囲み、数なら15桁以内でそのまま書きます。',
  },
};
