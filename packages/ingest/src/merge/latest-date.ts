import { toEdtf } from '../dates/value-bounds.ts';
import type { AcceptedClaims } from './accepted-claims.ts';

/** When a text that does not say so was written: not before the latest day of which it speaks as past, as EDTF writes "after". */
export function latestDate(claims: AcceptedClaims): string | undefined {
  const past = claims
    .of('event')
    .flatMap(({ value }) => (value.status === 'occurred' ? [toEdtf(value.when)] : []));
  const dates = past.length > 0 ? past : claims.of('date').map(({ value }) => value.date ?? '');
  const days = dates.flatMap((date) => {
    const last = date.split('/').at(-1) ?? '';
    return /^\d{4}-\d{2}-\d{2}$/u.test(last) ? [last] : [];
  });
  const latest = days.sort().at(-1);
  return latest === undefined ? undefined : `[${latest}..]`;
}
