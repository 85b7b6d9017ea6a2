import type { CheckDoc } from '../check-doc.ts';

export const unnecessaryException: CheckDoc = {
  code: 'exceptions/unnecessary',
  severity: 'error',
  summary: {
    en: 'An exception excuses nothing.',
    ja: '何も免除していない例外があります。',
  },
  why: {
    en: 'A list of exceptions that only grows ends by hiding real faults. What has been mended needs no excuse.',
    ja: '例外の一覧が増える一方では、やがて本当の誤りを隠します。直ったものに例外は要りません。',
  },
  how: {
    en: 'Remove the entry from exceptions.yaml.',
    ja: 'exceptions.yaml から該当の項目を削除します。',
  },
};
