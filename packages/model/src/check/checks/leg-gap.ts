import { edtfBounds } from '../../dates/index.ts';
import type { Check } from '../check-context.ts';

export const legGap: Check = {
  code: 'dates/leg-gap',
  severity: 'warning',
  summary: {
    en: 'Days of a visit between two legs are not accounted for.',
    ja: '訪問の行程と行程の間に、説明のない日があります。',
  },
  why: {
    en: 'A hole in an itinerary is either a leg that was forgotten or a day of which the sources say nothing; the reader should know which.',
    ja: '行程の空白は、書き忘れか、資料が何も述べない日です。どちらであるかを読者に示すべきです。',
  },
  how: {
    en: 'Add the leg. Where no source says what happened, add an exception that says so.',
    ja: '行程を加えます。資料に記載がなければ、その旨の例外を加えます。',
  },
  *run(context) {
    for (const { source, value } of context.of('event')) {
      let last: string | undefined;
      for (const [index, leg] of (value.legs ?? []).entries()) {
        const date = context.edtf(leg.when);
        if (date === undefined) continue;
        const { min, max } = edtfBounds(date);
        const missing = last === undefined || min === undefined ? 0 : daysBetween(last, min);
        if (missing > 0) {
          yield {
            record: source,
            pointer: `/legs/${index}/when`,
            message: {
              en: `No leg accounts for the ${missing === 1 ? 'day' : `${missing} days`} between ${last} and ${min}.`,
              ja: `${last} と ${min} の間の${missing}日間が、どの行程にもありません。`,
            },
            hint: {
              en: 'Add the leg, or an exception that says why the days are open.',
              ja: '行程を加えるか、空いている理由を例外に書いてください。',
            },
          };
        }
        if (max !== undefined && (last === undefined || max > last)) last = max;
      }
    }
  },
};

/** Whole days that lie between two civil dates, neither counted; not above zero when there are none. */
function daysBetween(before: string, after: string): number {
  return Math.round((Date.parse(after) - Date.parse(before)) / 86_400_000) - 1;
}
