import type { CheckDoc } from '../check-doc.ts';

export const badSlug: CheckDoc = {
  code: 'identity/bad-slug',
  severity: 'error',
  summary: {
    en: 'The name of a file cannot be part of an id.',
    ja: 'ファイル名を ID に使えません。',
  },
  why: {
    en: 'An id is an address for ever and is typed by hand: it has lower-case letters, digits and single hyphens, no look-alikes of other scripts, and no name that some system reserves.',
    ja: 'ID は永く使われ、手で入力される住所です。小文字の英字と数字と単独のハイフンだけで書き、紛らわしい文字や、システムが予約する名は使いません。',
  },
  how: {
    en: 'Rename the file, for example `ito-mei.yaml`.',
    ja: 'ファイル名を直します。例: `ito-mei.yaml`。',
  },
};
