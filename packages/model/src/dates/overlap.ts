import type { CivilRange } from './civil-date.ts';
import type { Edtf } from './edtf.ts';
import { type Extent, extentOf, extentOfRange } from './extent.ts';

/** `certain`: under every reading of the dates; `possible`: under some; `no`: under none. */
export type Overlap = 'certain' | 'possible' | 'no';

/**
 * Whether two things share a day. A range is filled; a date that is not to the day happens some
 * time within it, so January 2026 overlaps 15 January 2026 possibly, and all of January certainly.
 * A qualified date (`~`, `?`, `%`) is never more than possible: EDTF gives it no width.
 */
export function overlaps(a: Edtf | CivilRange, b: Edtf | CivilRange): Overlap {
  return combine(
    readings(a).flatMap((one) => readings(b).map((other) => meet(one, other))),
    a,
    b,
  );
}

/** Whether the value lies within the range from its first day to its last. */
export function within(edtf: Edtf, range: CivilRange): Overlap {
  const outer = extentOfRange(range);
  return combine(
    readings(edtf).map((inner) => fit(inner, outer)),
    edtf,
  );
}

function meet(a: Extent, b: Extent): Overlap {
  if (a.latestStart <= b.earliestEnd && b.latestStart <= a.earliestEnd) return 'certain';
  return a.earliestStart <= b.latestEnd && b.earliestStart <= a.latestEnd ? 'possible' : 'no';
}

function fit(inner: Extent, outer: Extent): Overlap {
  const start = Math.max(inner.earliestStart, outer.earliestStart);
  const end = Math.min(inner.latestEnd, outer.latestEnd);
  if (start === inner.earliestStart && end === inner.latestEnd) return 'certain';
  const fits = start <= inner.latestStart && end >= inner.earliestEnd && start <= end;
  return fits ? 'possible' : 'no';
}

/** A listed set is one of its members, each with its own extent. */
function readings(value: Edtf | CivilRange): Extent[] {
  if (!('type' in value)) return [extentOfRange(value)];
  if (value.type === 'set' && value.form === 'list') return value.members.map(extentOf);
  return [extentOf(value)];
}

function combine(found: readonly Overlap[], ...values: readonly (Edtf | CivilRange)[]): Overlap {
  if (found.every((overlap) => overlap === 'no')) return 'no';
  const qualified = values.some(
    (value) => 'type' in value && (value.uncertain || value.approximate),
  );
  return !qualified && found.every((overlap) => overlap === 'certain') ? 'certain' : 'possible';
}
