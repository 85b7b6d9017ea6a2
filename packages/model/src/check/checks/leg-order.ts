import { edtfBounds } from '../../dates/index.ts';
import type { Check, CheckContext } from '../check-context.ts';

export const legOrder: Check = {
  code: 'dates/leg-order',
  severity: 'error',
  summary: {
    en: 'The legs of a visit are out of order or lie outside the visit.',
    ja: '訪問の行程が順不同か、訪問の期間の外にあります。',
  },
  why: {
    en: 'An itinerary is read from top to bottom as the way traveled; a leg outside the visit means that one of the two dates is wrong.',
    ja: '行程は上から順に移動の経路として読まれます。期間外の行程は、どちらかの日付の誤りです。',
  },
  how: {
    en: 'Correct the leg or the dates of the visit, and list the legs in the order of travel.',
    ja: '行程か訪問の日付を直し、移動した順に並べます。',
  },
  *run(context) {
    for (const { source, value } of context.of('event')) {
      const whole = boundsOf(context, value.when);
      let previous: string | undefined;
      for (const [index, leg] of (value.legs ?? []).entries()) {
        const { min, max } = boundsOf(context, leg.when);
        const pointer = `/legs/${index}/when`;
        if (
          (whole.min ?? '') > (min ?? whole.min ?? '') ||
          (max ?? whole.max ?? '') > (whole.max ?? '9999')
        ) {
          yield {
            record: source,
            pointer,
            message: {
              en: `The leg of ${leg.when} lies outside the visit of ${value.when}.`,
              ja: `${leg.when} の行程が、訪問の期間 ${value.when} の外にあります。`,
            },
            hint: {
              en: 'Correct the leg or the dates of the visit.',
              ja: '行程か訪問の日付を直してください。',
            },
          };
        }
        if (previous !== undefined && min !== undefined && min < previous) {
          yield {
            record: source,
            pointer,
            message: {
              en: `The leg of ${leg.when} begins before the one listed above it.`,
              ja: `${leg.when} の行程が、上に並ぶ行程より先に始まっています。`,
            },
            hint: {
              en: 'List the legs in the order of travel.',
              ja: '移動した順に並べてください。',
            },
          };
        }
        previous = min ?? previous;
      }
    }
  },
};

function boundsOf(context: CheckContext, when: string) {
  const date = context.edtf(when);
  return date === undefined ? {} : edtfBounds(date);
}
