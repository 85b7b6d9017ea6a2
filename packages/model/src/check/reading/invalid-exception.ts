import type { CheckDoc } from '../check-doc.ts';

export const invalidException: CheckDoc = {
  code: 'exceptions/invalid-code',
  severity: 'error',
  summary: {
    en: 'An exception names no check, or one that cannot be excused.',
    ja: '例外が、存在しない検査か、免除できない検査を指しています。',
  },
  why: {
    en: 'Warnings and the checks of dates, claims and wording are matters of judgment. A record that cannot be read, found or resolved is not.',
    ja: '警告と、日付・主張・表現の検査には判断の余地があります。読めない、見つからない、解決できないレコードにはありません。',
  },
  how: {
    en: 'Correct the code, or mend the record and remove the entry.',
    ja: 'コードを直すか、レコードを直して項目を削除します。',
  },
};
