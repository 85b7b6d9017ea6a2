import { edtfBounds, parseEdtf, type Weekday, weekdayName, weekdayOf } from '../../dates/index.ts';
import type { Check } from '../check-context.ts';

export const weekdayMismatch: Check = {
  code: 'dates/weekday-mismatch',
  severity: 'error',
  summary: 'A weekday printed beside a date is not the weekday of that date.',
  *run(context) {
    for (const { source, value } of context.of('claim')) {
      for (const [index, { date, weekday, printed }] of (value.dates ?? []).entries()) {
        const parsed = parseEdtf(date);
        if (weekday === undefined || !parsed.ok) continue;
        const { min, max } = edtfBounds(parsed.value);
        const actual = min !== undefined && min === max ? weekdayOf(min) : undefined;
        if (actual === weekday) continue;
        yield {
          record: source,
          pointer: `/dates/${index}/weekday`,
          message:
            actual === undefined
              ? `"${printed}" has a weekday, but ${date} is not one day.`
              : `${date} is a ${name(actual)}, not a ${name(weekday)}.`,
          hint: 'Correct the date or the weekday; if the text itself is wrong, say so in the review.',
        };
      }
    }
  },
};

function name(weekday: Weekday): string {
  return weekdayName(weekday, 'en', 'long');
}
