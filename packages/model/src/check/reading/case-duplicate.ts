import type { CheckDoc } from '../check-doc.ts';

export const caseDuplicate: CheckDoc = {
  code: 'identity/case-duplicate',
  severity: 'error',
  summary: {
    en: 'Two names in a folder differ only in letter case or in how an accent is stored.',
    ja: '大文字と小文字、または合成文字の違いしかないファイル名が二つあります。',
  },
  why: {
    en: 'On macOS and Windows they are one file, and one of the two records is lost on checkout.',
    ja: 'macOS や Windows では同じファイルになり、取り出したときに一方が失われます。',
  },
  how: {
    en: 'Merge the two, or rename one.',
    ja: '二つを一つにまとめるか、一方の名を変えます。',
  },
};
