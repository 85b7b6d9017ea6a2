import type { CheckDoc } from '../check-doc.ts';

export const missingLanguage: CheckDoc = {
  code: 'translation/missing',
  severity: 'error',
  summary: { en: 'A text is given in one language only.', ja: '一方の言語の文しかありません。' },
  why: {
    en: 'Every page exists in English and in Japanese; a reader of one must not learn less than a reader of the other.',
    ja: 'ページはすべて英語と日本語の両方にあり、一方の読者だけが知らないことがあってはなりません。',
  },
  how: {
    en: 'Add the other language, with the same content, numbers and dates.',
    ja: 'もう一方の言語を、同じ内容・数・日付で加えます。',
  },
};
