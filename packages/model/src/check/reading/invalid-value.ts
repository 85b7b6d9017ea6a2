import type { CheckDoc } from '../check-doc.ts';

export const invalidValue: CheckDoc = {
  code: 'schema/invalid-value',
  severity: 'error',
  summary: {
    en: 'A value breaks the rule of its field: a bad id, an address that is not http or https, an empty text.',
    ja: '値が項目の規則に反しています（ID の形、http・https 以外のアドレス、空の文など）。',
  },
  why: {
    en: 'Addresses with `javascript:` or a password, texts that begin with a space and ids of another form would harm or mislead a reader.',
    ja: '`javascript:` やパスワードを含むアドレス、空白で始まる文、形の違う ID は、読み手に害を与えるか誤解を招きます。',
  },
  how: {
    en: 'Correct the value as the message says.',
    ja: 'メッセージに従って値を直します。',
  },
};
