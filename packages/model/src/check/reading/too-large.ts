import type { CheckDoc } from '../check-doc.ts';

export const tooLarge: CheckDoc = {
  code: 'syntax/too-large',
  severity: 'error',
  summary: { en: 'A file is larger than 5 MB.', ja: 'ファイルが 5 MB を超えています。' },
  why: {
    en: 'A record takes a few kilobytes, the claims of a long briefing a few hundred. A larger file is something else, and reading it could exhaust the memory.',
    ja: 'レコードは数キロバイト、長い記事の主張でも数百キロバイトです。それより大きいものは別のファイルであり、読み込めばメモリーを使い尽くしかねません。',
  },
  how: {
    en: 'Move the file out of the folder, or split a briefing of many thousand claims.',
    ja: 'ファイルをフォルダーの外へ移すか、主張が数千に及ぶ記事を分割します。',
  },
};
