import { overlaps } from '../../dates/index.ts';
import type { AuthoredOf } from '../../kinds/records.ts';
import type { Check, CheckContext } from '../check-context.ts';

export const reportDate: Check = {
  code: 'dates/report-date',
  severity: 'warning',
  summary: {
    en: 'A claim bears the date of the report and not that of the event.',
    ja: '主張の日付が、出来事ではなく報道の日付になっています。',
  },
  why: {
    en: 'Event, report and publication are three dates. A claim dated by its report stands in the wrong place on the timeline.',
    ja: '出来事、報道、公表の日付は別のものです。報道の日付を付けた主張は、年表の誤った位置に置かれます。',
  },
  how: {
    en: 'Put the date of the event in `when`, and that of the report in `when` of the link of the chain.',
    ja: '`when` には出来事の日付を、報道の日付は発言の連鎖の `when` に書きます。',
  },
  *run(context) {
    for (const { source, value } of context.of('claim')) {
      if (value.when === undefined || value.time !== 'past') continue;
      const events = value.about.flatMap((id) => context.value('event', id)?.when ?? []);
      const { when } = value;
      if (events.length === 0 || events.some((date) => meets(context, date, when))) continue;
      const reports = reportDates(context, value);
      if (!reports.includes(when)) continue;
      yield {
        record: source,
        pointer: '/when',
        message: {
          en: `${when} is when it was reported; the event is dated ${events.join(' or ')}.`,
          ja: `${when} は報じられた日です。出来事の日付は ${events.join(' または ')} です。`,
        },
        hint: {
          en: 'Write the date of the event, and the report’s date in the chain.',
          ja: '出来事の日付を書き、報道の日付は連鎖に書いてください。',
        },
      };
    }
  },
};

function meets({ edtf }: CheckContext, one: string, other: string): boolean {
  const [a, b] = [edtf(one), edtf(other)];
  return a === undefined || b === undefined || overlaps(a, b) !== 'no';
}

/** Dates on which the claim was reported: of the links of its chain, and of its evidence. */
function reportDates(context: CheckContext, { attribution, review }: AuthoredOf<'claim'>) {
  return [
    ...attribution.flatMap(({ when }) => when ?? []),
    ...review.evidence.flatMap((id) => context.value('source', id)?.published ?? []),
  ];
}
