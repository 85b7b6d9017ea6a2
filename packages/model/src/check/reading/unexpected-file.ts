import type { CheckDoc } from '../check-doc.ts';

export const unexpectedFile: CheckDoc = {
  code: 'identity/unexpected-file',
  severity: 'error',
  summary: {
    en: 'Something in a folder of records is not a YAML file.',
    ja: 'レコードのフォルダーに YAML 以外のものがあります。',
  },
  why: {
    en: 'A record saved under another ending would be left out in silence.',
    ja: '別の拡張子で保存されたレコードが黙って除かれるのを防ぎます。',
  },
  how: {
    en: 'Name it `<slug>.yaml`, or move it away. Names that begin with a dot are passed over.',
    ja: '`<slug>.yaml` という名にするか、別の場所へ移します。点で始まる名は無視されます。',
  },
};
