import type { FacetLabels, SearchDocument } from '../documents/search-document.ts';

/** A value of a field with its labels and the documents that have it. */
interface FacetList {
  readonly field: string;
  readonly value: string;
  readonly en: string;
  readonly ja: string;
  readonly documents: number[];
}

/** The documents of each value of each field: values with a label in the order given, then others as met. */
export function collectFacets(
  documents: readonly SearchDocument[],
  labels: FacetLabels,
): { lists: readonly FacetList[]; numberOf: (field: string, value: string) => number } {
  const lists: FacetList[] = [];
  const numbers = new Map<string, Map<string, number>>();
  const numberOf = (field: string, value: string): number => {
    const own = numbers.get(field) ?? new Map<string, number>();
    const known = own.get(value);
    if (known !== undefined) return known;
    numbers.set(field, own.set(value, lists.length));
    const { en, ja } = labels[field]?.[value] ?? { en: value, ja: value };
    return lists.push({ field, value, en, ja, documents: [] }) - 1;
  };
  for (const [field, values] of Object.entries(labels)) {
    for (const value of Object.keys(values)) numberOf(field, value);
  }
  const add = (field: string, value: string, document: number) => {
    const list = lists[numberOf(field, value)]?.documents;
    if (list?.at(-1) !== document) list?.push(document);
  };
  documents.forEach(({ kind, facets = {} }, document) => {
    add('kind', kind, document);
    for (const field in facets) {
      for (const value of facets[field] ?? []) add(field, value, document);
    }
  });
  return { lists, numberOf };
}

/** The values as lines of tab-separated field, value and labels; the line is the number of the list. */
export function writeFacets(lists: readonly FacetList[]): string {
  return lists
    .map((list) => [list.field, list.value, list.en, list.ja].map(plain).join('\t'))
    .join('\n');
}

function plain(text: string): string {
  return text.replace(/[\t\n]/gu, ' ');
}
