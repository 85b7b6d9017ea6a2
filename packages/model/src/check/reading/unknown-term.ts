import type { CheckDoc } from '../check-doc.ts';

export const unknownTerm: CheckDoc = {
  code: 'schema/unknown-term',
  severity: 'error',
  summary: {
    en: 'A value is not in the list of terms of its field.',
    ja: '項目の用語一覧にない値です。',
  },
  why: {
    en: 'Closed lists carry a label in both languages and let readers filter; a free word would do neither.',
    ja: '用語には両言語の表示名があり、絞り込みに使われます。自由な語ではどちらもできません。',
  },
  how: {
    en: 'Use one of the terms that the hint lists.',
    ja: '提案に挙がった用語のどれかを使います。',
  },
};
