import { overlaps } from '../../dates/index.ts';
import type { Check, CheckContext } from '../check-context.ts';

export const officeNotHeld: Check = {
  code: 'dates/office-not-held',
  severity: 'warning',
  summary: {
    en: 'Someone acts in an office on a date that no tenure covers.',
    ja: '在任の記録がない日に、その役職で行動したことになっています。',
  },
  why: {
    en: 'Who held an office is inferred from dated tenures. An act outside them is either a wrong date, a wrong office, or a tenure that is missing.',
    ja: '役職に誰が就いていたかは在任の記録から導かれます。期間外の行動は、日付か役職の誤り、または在任の欠落です。',
  },
  how: {
    en: 'Add a tenure with the source that shows it, or correct the office or the date. Where no source gives the start, a tenure can rest on `observed` days.',
    ja: '出典とともに在任を加えるか、役職か日付を直します。就任日が分からなければ、`observed`（在任が確認できる日）で記せます。',
  },
  *run(context) {
    const held = Map.groupBy(
      context.of('tenure'),
      ({ value }) => `${value.person} ${value.office}`,
    );
    for (const { source, value } of context.of('event')) {
      for (const [index, { agent, capacity }] of (value.participants ?? []).entries()) {
        if (capacity === undefined || !context.byId.has(agent)) continue;
        const covered = held
          .get(`${agent} ${capacity}`)
          ?.some((tenure) =>
            [tenure.value.when, ...(tenure.value.observed ?? [])].some((when) =>
              meets(context, when, value.when),
            ),
          );
        if (covered) continue;
        yield {
          record: source,
          pointer: `/participants/${index}/capacity`,
          message: {
            en: `No tenure shows ${agent} as ${capacity} on ${value.when}.`,
            ja: `${agent} が ${value.when} に ${capacity} だったことを示す在任がありません。`,
          },
          hint: {
            en: 'Add a tenure with its source, or correct the office.',
            ja: '出典とともに在任を加えるか、役職を直してください。',
          },
        };
      }
    }
  },
};

function meets({ edtf }: CheckContext, tenure: string | undefined, act: string): boolean {
  const [held, done] = [tenure === undefined ? undefined : edtf(tenure), edtf(act)];
  return held !== undefined && done !== undefined && overlaps(held, done) !== 'no';
}
