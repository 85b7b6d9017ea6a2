import { edtfBounds, parseEdtf } from '../../dates/index.ts';
import type { Check } from '../check-context.ts';

export const legOrder: Check = {
  code: 'dates/leg-order',
  severity: 'error',
  summary: 'The legs of a visit are out of order or lie outside the visit.',
  *run(context) {
    for (const { source, value } of context.of('event')) {
      const whole = boundsOf(value.when);
      let previous: string | undefined;
      for (const [index, leg] of (value.legs ?? []).entries()) {
        const { min, max } = boundsOf(leg.when);
        const pointer = `/legs/${index}/when`;
        if (
          (whole.min ?? '') > (min ?? whole.min ?? '') ||
          (max ?? whole.max ?? '') > (whole.max ?? '9999')
        ) {
          yield {
            record: source,
            pointer,
            message: `The leg of ${leg.when} lies outside the visit of ${value.when}.`,
            hint: 'Correct the leg or the dates of the visit.',
          };
        }
        if (previous !== undefined && min !== undefined && min < previous) {
          yield {
            record: source,
            pointer,
            message: `The leg of ${leg.when} begins before the one listed above it.`,
            hint: 'List the legs in the order of travel.',
          };
        }
        previous = min ?? previous;
      }
    }
  },
};

function boundsOf(when: string) {
  const parsed = parseEdtf(when);
  return parsed.ok ? edtfBounds(parsed.value) : {};
}
