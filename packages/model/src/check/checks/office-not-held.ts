import { overlaps, parseEdtf } from '../../dates/index.ts';
import type { Check } from '../check-context.ts';

export const officeNotHeld: Check = {
  code: 'dates/office-not-held',
  severity: 'warning',
  summary: 'Someone acts in an office on a date that no tenure covers.',
  *run(context) {
    const tenures = context.of('tenure');
    for (const { source, value } of context.of('event')) {
      for (const [index, { agent, capacity }] of (value.participants ?? []).entries()) {
        if (capacity === undefined || !context.byId.has(agent)) continue;
        const covered = tenures.some(
          (tenure) =>
            tenure.value.person === agent &&
            tenure.value.office === capacity &&
            [tenure.value.when, ...(tenure.value.observed ?? [])].some((when) =>
              meets(when, value.when),
            ),
        );
        if (covered) continue;
        yield {
          record: source,
          pointer: `/participants/${index}/capacity`,
          message: `No tenure shows ${agent} as ${capacity} on ${value.when}.`,
          hint: 'Add a tenure with its source, or correct the office.',
        };
      }
    }
  },
};

function meets(tenure: string | undefined, act: string): boolean {
  if (tenure === undefined) return false;
  const [held, done] = [parseEdtf(tenure), parseEdtf(act)];
  return held.ok && done.ok && overlaps(held.value, done.value) !== 'no';
}
