import type { CheckDoc } from '../check-doc.ts';

export const unfinishedChange: CheckDoc = {
  code: 'syntax/unfinished-change',
  severity: 'error',
  summary: {
    en: 'A change to several files was interrupted.',
    ja: '複数のファイルの変更が途中で止まっています。',
  },
  why: {
    en: 'A rename or fix is all or nothing. This one was stopped after it had been prepared, so some files may already be new and others old.',
    ja: '名前の変更や修正は全部が行われるか、何も行われないかのどちらかです。準備の後で止まったため、新旧のファイルが混ざっている可能性があります。',
  },
  how: {
    en: 'Run `check --fix`: it carries the change through first.',
    ja: '`check --fix` を実行します。まず残りの変更が行われます。',
  },
  fixable: true,
};
