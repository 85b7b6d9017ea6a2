import type { CheckDoc } from '../check-doc.ts';

export const hiddenCharacter: CheckDoc = {
  code: 'syntax/hidden-character',
  severity: 'error',
  summary: {
    en: 'A file holds a bidirectional, zero-width or other invisible character.',
    ja: '双方向制御文字やゼロ幅文字など、見えない文字があります。',
  },
  why: {
    en: 'Such characters show a reader something else than what is stored, break search and make two equal names differ (Unicode TR 36).',
    ja: '表示と実際の内容が食い違い、検索に掛からず、同じ名前が別の名前になります（Unicode TR 36）。',
  },
  how: {
    en: 'Delete the character at the place named, or type the word anew.',
    ja: '示された位置の文字を削除するか、語を打ち直します。',
  },
};
