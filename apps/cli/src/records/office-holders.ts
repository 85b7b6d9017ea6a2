import type { Dataset } from '@briefing/model/dataset';
import { compareEdtf, parseEdtf } from '@briefing/model/dates';

/** Someone who held an office, as a tenure shows. */
export interface OfficeHolder {
  readonly person: string;
  readonly tenure: string;
  /** Period in office (EDTF), where a source gives it. */
  readonly when?: string;
  /** Days on which a source shows the person in office. */
  readonly observed: readonly string[];
  readonly inferred: true;
}

/** Holders of an office by its tenures, earliest first; none for a record that is no office. */
export function officeHolders(dataset: Dataset, id: string): OfficeHolder[] {
  return dataset
    .all('tenure')
    .filter(({ office }) => office === id)
    .map(({ id: tenure, person, when, observed = [] }) => ({
      person,
      tenure,
      ...(when !== undefined && { when }),
      observed,
      inferred: true as const,
    }))
    .sort((a, b) => compareDates(a.when ?? a.observed[0], b.when ?? b.observed[0]));
}

function compareDates(a: string | undefined, b: string | undefined): number {
  const [first, second] = [parseEdtf(a ?? ''), parseEdtf(b ?? '')];
  if (!first.ok || !second.ok) return Number(second.ok) - Number(first.ok);
  return compareEdtf(first.value, second.value);
}
