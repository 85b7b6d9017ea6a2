import type { CheckDoc } from '../check-doc.ts';

export const tooDeep: CheckDoc = {
  code: 'syntax/too-deep',
  severity: 'error',
  summary: {
    en: 'Values are nested 64 levels deep or more.',
    ja: '値の入れ子が64段以上あります。',
  },
  why: {
    en: 'No record is deeper than ten levels. Such a file is damaged or made to exhaust the reader.',
    ja: 'レコードの入れ子は十段を超えません。ファイルが壊れているか、読み手を止めるために作られています。',
  },
  how: {
    en: 'Look for a bracket that is not closed at the place named.',
    ja: '示された位置で、閉じられていない括弧を確かめます。',
  },
};
