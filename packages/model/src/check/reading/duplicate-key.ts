import type { CheckDoc } from '../check-doc.ts';

export const duplicateKey: CheckDoc = {
  code: 'syntax/duplicate-key',
  severity: 'error',
  summary: { en: 'A field stands twice in one map.', ja: '同じ項目が二度書かれています。' },
  why: {
    en: 'Readers differ in which of the two they keep, so one value would be lost in silence.',
    ja: 'どちらを採るかは読み手によって異なり、一方の値が黙って失われます。',
  },
  how: { en: 'Keep one of the two.', ja: 'どちらか一つを残します。' },
};
