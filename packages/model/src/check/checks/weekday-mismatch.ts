import { edtfBounds, type Weekday, weekdayName, weekdayOf } from '../../dates/index.ts';
import type { Lang } from '../../fields/localized-text.ts';
import type { Check } from '../check-context.ts';

export const weekdayMismatch: Check = {
  code: 'dates/weekday-mismatch',
  severity: 'error',
  summary: {
    en: 'A weekday printed beside a date is not the weekday of that date.',
    ja: '日付に添えられた曜日が合っていません。',
  },
  why: {
    en: 'A weekday is a checksum that the author has added: when it does not fit, the day, the month or the time zone is wrong.',
    ja: '曜日は書き手が添えた検算です。合わなければ、日か月か時差のどれかが誤っています。',
  },
  how: {
    en: 'Correct the date or the weekday. When the text itself is wrong, keep it and say so in the review.',
    ja: '日付か曜日を直します。本文自体の誤りであればそのまま残し、検証の注に記します。',
  },
  *run(context) {
    for (const { source, value } of context.of('claim')) {
      for (const [index, { date, weekday, printed }] of (value.dates ?? []).entries()) {
        const parsed = context.edtf(date);
        if (weekday === undefined || parsed === undefined) continue;
        const { min, max } = edtfBounds(parsed);
        const actual = min !== undefined && min === max ? weekdayOf(min) : undefined;
        if (actual === weekday) continue;
        yield {
          record: source,
          pointer: `/dates/${index}/weekday`,
          message:
            actual === undefined
              ? {
                  en: `"${printed}" has a weekday, but ${date} is not one day.`,
                  ja: `「${printed}」には曜日がありますが、${date} は一日ではありません。`,
                }
              : {
                  en: `${date} is a ${name(actual, 'en')}, not a ${name(weekday, 'en')}.`,
                  ja: `${date} は${name(actual, 'ja')}で、${name(weekday, 'ja')}ではありません。`,
                },
          hint: {
            en: 'Correct the date or the weekday; if the text itself is wrong, say so in the review.',
            ja: '日付か曜日を直してください。本文自体の誤りなら、検証の注に書いてください。',
          },
        };
      }
    }
  },
};

function name(weekday: Weekday, lang: Lang): string {
  return weekdayName(weekday, lang, 'long');
}
