import type { SearchIndex } from '@briefing/search/query';

/** What the index knows of a record beside its text. */
export interface HitFacts {
  readonly kind: { readonly en: string; readonly ja: string };
  /** Terms by field; only a claim has some. */
  readonly terms: readonly (readonly [field: 'standing' | 'verdict', term: string])[];
  /** When it happened or was published, as EDTF; undefined for what has no date or an open one. */
  readonly when: string | undefined;
}

/** Reads the facts of records off an index; what is read of a field serves all later hits. */
export function createFactReader(index: SearchIndex): (id: string, kind: string) => HitFacts {
  const byField = new Map<string, Uint8Array>();
  /** Place of its value among the values of the index, plus one, for each record; 0 for none. */
  const valuesOf = (field: string) => {
    let values = byField.get(field);
    if (values === undefined) {
      values = new Uint8Array(index.size);
      for (const [number, facet] of index.facets.entries()) {
        if (facet.field !== field) continue;
        for (const match of index.having(number)) values[match >>> 8] = number + 1;
      }
      byField.set(field, values);
    }
    return values;
  };
  return (id, kind) => {
    const document = index.numberOf(id) ?? 0;
    const label = index.facets.find(
      ({ field, value }) => field === 'kind' && value === kind,
    )?.label;
    return {
      kind: label ?? { en: kind, ja: kind },
      terms: (['standing', 'verdict'] as const).flatMap((field) => {
        const facet = index.facets[(valuesOf(field)[document] ?? 0) - 1];
        return facet === undefined ? [] : [[field, facet.value] as const];
      }),
      when: edtfOf(index.dates[document * 2] ?? 0, index.dates[document * 2 + 1] ?? 0),
    };
  };
}

/** The shortest EDTF of a span of days, each the number yyyymmdd; a year or a month that is whole is one. */
export function edtfOf(first: number, last: number): string | undefined {
  const [from, to] = [dayOf(first), dayOf(last)];
  if (from === undefined || to === undefined) return undefined;
  if (from === to) return from;
  const year = from.slice(0, 4);
  if (from === `${year}-01-01` && to === `${year}-12-31`) return year;
  // Day 0 of the next month.
  const lastOfMonth = new Date(Date.UTC(Number(year), Number(from.slice(5, 7)), 0));
  if (from.endsWith('-01') && to === lastOfMonth.toISOString().slice(0, 10))
    return from.slice(0, 7);
  return `${from}/${to}`;
}

/** An open end is stored as a day that no calendar has. */
function dayOf(number: number): string | undefined {
  const day = String(number).replace(/^(\d{4})(\d\d)(\d\d)$/u, '$1-$2-$3');
  return Number.isNaN(Date.parse(day)) || day.length !== 10 ? undefined : day;
}
