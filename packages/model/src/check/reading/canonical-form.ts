import type { CheckDoc } from '../check-doc.ts';

export const canonicalForm: CheckDoc = {
  code: 'style/canonical-form',
  severity: 'warning',
  fixable: true,
  summary: { en: 'A file is not in its canonical form.', ja: 'ファイルが正準形ではありません。' },
  why: {
    en: 'When every file is laid out alike, an edit shows as the lines that it changes and nothing else: two spaces a level, lists and maps in lines of their own, LF, one line a text, Unicode NFC.',
    ja: '体裁がそろっていれば、編集の差分は変えた行だけになります。字下げは二つ、リストとマップは行ごと、改行は LF、一文一行、Unicode は NFC です。',
  },
  how: {
    en: 'Run `check --fix`. Comments, order and quotes stay as they are.',
    ja: '`check --fix` を実行します。コメントと順序と引用符はそのまま残ります。',
  },
};
