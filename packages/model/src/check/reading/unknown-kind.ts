import type { CheckDoc } from '../check-doc.ts';

export const unknownKind: CheckDoc = {
  code: 'identity/unknown-kind',
  severity: 'error',
  summary: {
    en: 'A folder is not named for a kind of record.',
    ja: 'フォルダー名がレコードの種別ではありません。',
  },
  why: {
    en: 'The folder is the kind, the first part of every id; records in another folder would be left out.',
    ja: 'フォルダー名は種別であり、ID の前半です。ほかの名のフォルダーのレコードは読まれません。',
  },
  how: {
    en: 'Rename the folder as the hint says, or move it out of the source folder.',
    ja: '提案に従ってフォルダー名を直すか、ソースフォルダーの外へ移します。',
  },
};
