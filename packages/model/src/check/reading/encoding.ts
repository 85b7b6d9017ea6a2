import type { CheckDoc } from '../check-doc.ts';

export const encoding: CheckDoc = {
  code: 'syntax/encoding',
  severity: 'error',
  summary: { en: 'A file is not UTF-8.', ja: 'ファイルが UTF-8 ではありません。' },
  why: {
    en: 'Bytes read in the wrong encoding become other characters, and names and dates change without a trace. Nothing is guessed: the message names the first byte that is no part of a character.',
    ja: '誤った文字コードで読むと別の文字になり、名前や日付が気づかれずに変わります。推測はせず、文字の一部でない最初のバイトの位置を示します。',
  },
  how: {
    en: 'Convert the file to UTF-8, for example with `iconv -f SHIFT_JIS -t UTF-8 old.yaml > new.yaml`, or save it as UTF-8 in the editor.',
    ja: 'ファイルを UTF-8 に変換します。例: `iconv -f SHIFT_JIS -t UTF-8 old.yaml > new.yaml`。エディターで UTF-8 として保存し直しても構いません。',
  },
};
