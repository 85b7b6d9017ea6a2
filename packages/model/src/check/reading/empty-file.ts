import type { CheckDoc } from '../check-doc.ts';

export const emptyFile: CheckDoc = {
  code: 'syntax/empty-file',
  severity: 'error',
  summary: {
    en: 'A file is empty or holds only comments.',
    ja: 'ファイルが空か、コメントしかありません。',
  },
  why: {
    en: 'The name of the file is an id, and an id without a record is a promise that nothing keeps.',
    ja: 'ファイル名は ID です。中身のない ID を参照しても何も得られません。',
  },
  how: {
    en: 'Write the record, or delete the file. `briefing new` writes a first version.',
    ja: 'レコードを書くか、ファイルを削除します。`briefing new` でひな型を作れます。',
  },
};
