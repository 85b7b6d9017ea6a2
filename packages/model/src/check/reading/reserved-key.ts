import type { CheckDoc } from '../check-doc.ts';

export const reservedKey: CheckDoc = {
  code: 'syntax/reserved-key',
  severity: 'error',
  summary: {
    en: 'A key is a word with which programs can be misled: __proto__, constructor, prototype.',
    ja: 'キーが、プログラムを誤らせる語（__proto__、constructor、prototype）です。',
  },
  why: {
    en: 'Readers in JavaScript may take such a key for a part of every object. No field has this name.',
    ja: 'JavaScript の読み手は、このキーをすべてのオブジェクトの一部と取り違えることがあります。この名の項目はありません。',
  },
  how: { en: 'Remove the key.', ja: 'そのキーを取り除きます。' },
};
