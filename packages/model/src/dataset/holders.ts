import { overlaps, parseEdtf } from '../dates/index.ts';
import type { RecordOf } from '../kinds/records.ts';

/** Someone who held an office on a date, as inferred from a tenure. */
export interface Holder {
  readonly person: string;
  readonly tenure: string;
  /** A holder is always worked out from tenures, never stated by the claim that names the office. */
  readonly inferred: true;
  /** `certain` when the tenure covers the date or a source shows the person in office on it. */
  readonly certainty: 'certain' | 'possible';
}

/** Holders of an office on a date (EDTF), certain ones first. */
export function holdersOf(
  tenures: readonly RecordOf<'tenure'>[],
  office: string,
  date: string,
): Holder[] {
  const asked = parseEdtf(date);
  if (!asked.ok) throw new RangeError(asked.message);
  const holders = tenures.flatMap((tenure): Holder[] => {
    if (tenure.office !== office) return [];
    const dates = [...(tenure.when === undefined ? [] : [tenure.when]), ...(tenure.observed ?? [])];
    const found = dates.map((text) => {
      const parsed = parseEdtf(text);
      return parsed.ok ? overlaps(parsed.value, asked.value) : 'no';
    });
    const certainty = found.includes('certain') ? 'certain' : 'possible';
    if (!found.some((overlap) => overlap !== 'no')) return [];
    return [{ person: tenure.person, tenure: tenure.id, inferred: true, certainty }];
  });
  return holders.sort((a, b) =>
    a.certainty < b.certainty ? -1 : a.certainty > b.certainty ? 1 : 0,
  );
}
