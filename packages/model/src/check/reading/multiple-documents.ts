import type { CheckDoc } from '../check-doc.ts';

export const multipleDocuments: CheckDoc = {
  code: 'syntax/multiple-documents',
  severity: 'error',
  summary: {
    en: 'A file holds several YAML documents.',
    ja: '一つのファイルに複数の YAML 文書があります。',
  },
  why: {
    en: 'The id of a record is the name of its file, so a file holds one; everything after the second `---` would have no id.',
    ja: 'レコードの ID はファイル名なので、一ファイルに一文書です。二つ目の `---` 以降には ID がありません。',
  },
  how: { en: 'Give each document a file of its own.', ja: '文書ごとにファイルを分けます。' },
};
