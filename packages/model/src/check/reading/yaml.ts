import type { CheckDoc } from '../check-doc.ts';

export const yamlSyntax: CheckDoc = {
  code: 'syntax/yaml',
  severity: 'error',
  summary: { en: 'A file is not YAML.', ja: 'YAML として読めません。' },
  why: {
    en: 'A file that cannot be read holds no record; the other files are read all the same. The usual cause is a text with a colon followed by a space, or one that begins with a mark such as @, * or [, without quotes.',
    ja: '読めないファイルからはレコードが得られません（ほかのファイルは読み込まれます）。多くは、コロンと空白を含む文や @・*・[ などで始まる文を引用符で囲んでいないことが原因です。',
  },
  how: {
    en: 'Put the text in double quotes, or mend the indentation at the place named.',
    ja: '文を二重引用符で囲むか、示された位置の字下げを直します。',
  },
};
