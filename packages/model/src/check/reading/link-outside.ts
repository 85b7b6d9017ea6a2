import type { CheckDoc } from '../check-doc.ts';

export const linkOutside: CheckDoc = {
  code: 'identity/link-outside',
  severity: 'error',
  summary: {
    en: 'A symbolic link leads out of the folder.',
    ja: 'シンボリックリンクがフォルダーの外を指しています。',
  },
  why: {
    en: 'A dataset from elsewhere could publish files of the machine that compiles it.',
    ja: '他者のデータセットが、コンパイルする機械のファイルを公開させることができてしまいます。',
  },
  how: {
    en: 'Copy the file into the folder instead.',
    ja: 'リンクの代わりに、ファイルをフォルダーへ複写します。',
  },
};
