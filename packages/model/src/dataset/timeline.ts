import type { KindDescription } from '../catalog/catalog.ts';
import { valuesAt } from '../catalog/values-at.ts';
import {
  type CivilRange,
  compareEdtf,
  type Edtf,
  edtfBounds,
  overlaps,
  parseEdtf,
} from '../dates/index.ts';
import type { AnyRecord } from '../kinds/records.ts';

/** A dated field of a record. */
export interface TimelineEntry {
  readonly id: string;
  readonly kind: string;
  /** The date as written (EDTF). */
  readonly when: string;
  /** JSON pointer of the date in the record. */
  readonly pointer: string;
  /** `possible` when an uncertain or open date may lie outside the range. */
  readonly overlap: 'certain' | 'possible';
}

/** Bounds of a timeline as EDTF dates, inclusive: a month or a year takes in all of its days; an absent bound is open. */
export interface TimelineRange {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly kinds?: readonly string[] | undefined;
}

/** Dated fields of records that may fall into a range, earliest first; ties in id order. Throws RangeError for bounds that are no dates or the wrong way round. */
export function timelineOf(
  records: readonly AnyRecord[],
  kinds: ReadonlyMap<string, KindDescription>,
  range: TimelineRange = {},
): TimelineEntry[] {
  const window = rangeOf(range);
  const found: { entry: TimelineEntry; date: Edtf }[] = [];
  for (const record of records) {
    if (range.kinds !== undefined && !range.kinds.includes(record.kind)) continue;
    for (const path of kinds.get(record.kind)?.when ?? []) {
      for (const { pointer, value } of valuesAt(record, path)) {
        if (typeof value !== 'string') continue;
        const parsed = parseEdtf(value);
        if (!parsed.ok) continue;
        const overlap = window === undefined ? 'certain' : overlaps(parsed.value, window);
        if (overlap === 'no') continue;
        const entry = { id: record.id, kind: record.kind, when: value, pointer, overlap };
        found.push({ entry, date: parsed.value });
      }
    }
  }
  found.sort((a, b) => compareEdtf(a.date, b.date) || (a.entry.id < b.entry.id ? -1 : 1));
  return found.map(({ entry }) => entry);
}

function rangeOf({ from, to }: TimelineRange): CivilRange | undefined {
  const first = from === undefined ? undefined : boundsOf(from).min;
  const last = to === undefined ? undefined : boundsOf(to).max;
  if (first !== undefined && last !== undefined && first > last) {
    throw new RangeError('The range ends before it starts');
  }
  if (first === undefined && last === undefined) return undefined;
  return {
    ...(first === undefined ? {} : { min: first }),
    ...(last === undefined ? {} : { max: last }),
  };
}

function boundsOf(text: string): CivilRange {
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new RangeError(parsed.message);
  return edtfBounds(parsed.value);
}
