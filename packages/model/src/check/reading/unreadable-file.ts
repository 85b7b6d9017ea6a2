import type { CheckDoc } from '../check-doc.ts';

export const unreadableFile: CheckDoc = {
  code: 'syntax/unreadable-file',
  severity: 'error',
  summary: { en: 'The system does not let a file be read.', ja: 'ファイルを開けません。' },
  why: {
    en: 'A record that is there but cannot be read must not be left out in silence.',
    ja: '存在するのに読めないレコードを、黙って除くわけにはいきません。',
  },
  how: {
    en: 'Check the permissions and, for a link, its target.',
    ja: '権限を、リンクであればリンク先を確かめます。',
  },
};
