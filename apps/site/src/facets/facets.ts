/** Chosen values by facet, such as `{ verdict: ['confirmed'], speaker: [] }`; an empty list lets everything through. */
export type Choice = ReadonlyMap<string, readonly string[]>;

/** What a thing is by facet; a claim can have several speakers. */
export type FacetValues = ReadonlyMap<string, readonly string[]>;

/** Reads a choice from the query of an address; values that the page does not offer are left out. */
export function readChoice(search: string, offered: FacetValues): Choice {
  const query = new URLSearchParams(search);
  return new Map(
    [...offered].map(([facet, values]) => {
      const asked = (query.get(facet) ?? '').split(',');
      return [facet, values.filter((value) => asked.includes(value))];
    }),
  );
}

/** The query that stands for a choice, with the parameters that are no facet as they were; empty or from `?`. */
export function writeChoice(search: string, choice: Choice): string {
  const kept = [...new URLSearchParams(search)].filter(([name]) => !choice.has(name));
  const chosen = [...choice].flatMap(([facet, values]) =>
    values.length === 0 ? [] : [[facet, values.join(',')] as const],
  );
  // Commas and slashes may stand in a query as they are, and the address stays readable.
  const query = [...kept, ...chosen]
    .map(([name, value]) => `${encodeURIComponent(name)}=${plain(value)}`)
    .join('&');
  return query === '' ? '' : `?${query}`;
}

/** Whether a choice lets a thing through: in every facet one of the chosen values. */
export function passes(values: FacetValues, choice: Choice, except?: string): boolean {
  return [...choice].every(
    ([facet, chosen]) =>
      facet === except ||
      chosen.length === 0 ||
      chosen.some((value) => values.get(facet)?.includes(value) ?? false),
  );
}

/** How many things each value of a facet would show, given what is chosen in the other facets. */
export function countOf(
  things: readonly FacetValues[],
  choice: Choice,
  facet: string,
  value: string,
): number {
  return things.filter(
    (thing) => passes(thing, choice, facet) && (thing.get(facet)?.includes(value) ?? false),
  ).length;
}

/** Whether anything is chosen at all. */
export function isNarrowed(choice: Choice): boolean {
  return [...choice.values()].some((values) => values.length > 0);
}

function plain(value: string): string {
  return encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%2F', '/');
}
