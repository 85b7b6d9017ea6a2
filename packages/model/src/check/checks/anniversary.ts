import { edtfBounds } from '../../dates/index.ts';
import type { Check, CheckContext } from '../check-context.ts';

export const anniversary: Check = {
  code: 'dates/anniversary',
  severity: 'error',
  summary: {
    en: 'An anniversary does not fit the dates of the two events.',
    ja: '周年の数が、二つの出来事の日付と合いません。',
  },
  why: {
    en: 'Numbers of anniversaries are copied from one text to the next. Both dates are in the data, so the number can be worked out.',
    ja: '周年の数は文から文へ写されがちです。両方の日付がデータにあれば、計算で確かめられます。',
  },
  how: {
    en: 'Correct `years`, or the date of either event. Both ways of counting pass: years completed, and the difference of the calendar years.',
    ja: '`years` か、どちらかの日付を直します。満の年数でも、暦年の差でも構いません。',
  },
  *run(context) {
    for (const { source, value } of context.of('event')) {
      for (const [index, { event, years }] of (value.commemorates ?? []).entries()) {
        const origin = context.value('event', event);
        if (origin === undefined) continue;
        const range = yearsBetween(context, origin.when, value.when);
        if (range === undefined || (years >= range.least && years <= range.most)) continue;
        const { least, most } = range;
        const right =
          least === most
            ? { en: String(most), ja: String(most) }
            : { en: `${least} or ${most}`, ja: `${least}または${most}` };
        yield {
          record: source,
          pointer: `/commemorates/${index}/years`,
          message: {
            en: `From ${event} (${origin.when}) to ${value.when} it is ${right.en} years, not ${years}.`,
            ja: `${event}（${origin.when}）から ${value.when} までは${right.ja}年で、${years}年ではありません。`,
          },
          hint: {
            en: 'Correct the number or one of the dates.',
            ja: '年数か、どちらかの日付を直してください。',
          },
          related: [
            {
              message: { en: 'The event that is commemorated', ja: '記念される出来事' },
              location: context.byId.get(event)?.locate('/when') ?? source.locate(''),
            },
          ],
        };
      }
    }
  },
};

/** Years completed at least, and calendar years at most, from one date to another; undefined where a date is open. */
function yearsBetween(context: CheckContext, from: string, to: string) {
  const [first, second] = [context.edtf(from), context.edtf(to)];
  if (first === undefined || second === undefined) return undefined;
  const [start, end] = [edtfBounds(first), edtfBounds(second)];
  if (start.min === undefined || end.min === undefined || end.max === undefined) return undefined;
  const calendar = (a: string, b: string) => Number(b.slice(0, 4)) - Number(a.slice(0, 4));
  // A year is complete on the same month and day.
  const unfinished = end.min.slice(5) < (start.max ?? start.min).slice(5) ? 1 : 0;
  return {
    least: calendar(start.max ?? start.min, end.min) - unfinished,
    most: calendar(start.min, end.max),
  };
}
