import type { CheckDoc } from '../check-doc.ts';

export const byteOrderMark: CheckDoc = {
  code: 'syntax/byte-order-mark',
  severity: 'warning',
  fixable: true,
  summary: {
    en: 'A file begins with a byte order mark.',
    ja: 'ファイルの先頭にバイト順マーク（BOM）があります。',
  },
  why: {
    en: 'UTF-8 needs none, and other tools take the invisible character for a part of the first key. The file is read all the same.',
    ja: 'UTF-8 には不要で、ほかのツールはこの見えない文字を最初のキーの一部と読むことがあります。ファイル自体は読み込まれます。',
  },
  how: {
    en: 'Run `check --fix`, or save the file as UTF-8 without a byte order mark.',
    ja: '`check --fix` を実行するか、BOM なしの UTF-8 で保存します。',
  },
};
