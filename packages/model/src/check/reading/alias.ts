import type { CheckDoc } from '../check-doc.ts';

export const alias: CheckDoc = {
  code: 'syntax/alias',
  severity: 'error',
  summary: {
    en: 'A YAML alias (*name) repeats a value from elsewhere.',
    ja: 'YAML のエイリアス（*name）が別の値を繰り返しています。',
  },
  why: {
    en: 'A record must be readable where it stands, and nested aliases can make a small file expand without limit.',
    ja: 'レコードはその場で読めなければならず、エイリアスの入れ子は小さなファイルを際限なく膨らませます。',
  },
  how: { en: 'Write the value out.', ja: '値をそのまま書きます。' },
};
