import type { RecordOf } from '@briefing/model/dataset';
import { edtfBounds, parseEdtf } from '@briefing/model/dates';

type Leg = NonNullable<RecordOf<'event'>['legs']>[number];

/** A stop of a visit, or days of the visit for which no stop is recorded. */
export type ItineraryRow =
  | { readonly type: 'leg'; readonly leg: Leg }
  | { readonly type: 'gap'; readonly when: string; readonly days: number };

/** The legs of a visit in order, with the days that no leg covers; dates are civil dates of the place. */
export function itineraryOf({ when, legs = [] }: RecordOf<'event'>): ItineraryRow[] {
  const rows: ItineraryRow[] = [];
  const visit = boundsOf(when);
  let next = visit?.min;
  for (const leg of legs) {
    const bounds = boundsOf(leg.when);
    if (bounds?.min !== undefined && next !== undefined && bounds.min > next) {
      rows.push(gap(next, dayAfter(bounds.min, -1)));
    }
    rows.push({ type: 'leg', leg });
    const after = bounds?.max === undefined ? undefined : dayAfter(bounds.max, 1);
    if (after !== undefined && next !== undefined && after > next) next = after;
  }
  if (legs.length > 0 && next !== undefined && visit?.max !== undefined && next <= visit.max) {
    rows.push(gap(next, visit.max));
  }
  return rows;
}

function gap(first: string, last: string): ItineraryRow {
  const days = (Date.parse(last) - Date.parse(first)) / DAY + 1;
  return { type: 'gap', when: first === last ? first : `${first}/${last}`, days };
}

const DAY = 86_400_000;

/** The civil date a number of days later; reckoned in UTC, which skips no day. */
function dayAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
}

function boundsOf(when: string) {
  const parsed = parseEdtf(when);
  return parsed.ok ? edtfBounds(parsed.value) : undefined;
}
