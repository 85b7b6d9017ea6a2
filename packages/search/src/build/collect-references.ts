import type { SearchDocument } from '../documents/search-document.ts';

/** For each document that others point to, in document order, the documents that do. */
export function collectReferences(
  documents: readonly SearchDocument[],
  numbers: ReadonlyMap<string, number>,
  field: 'about' | 'sources',
): { targets: Uint32Array; lists: readonly (readonly number[])[] } {
  const byTarget: number[][] = [];
  documents.forEach((document, number) => {
    for (const id of document[field] ?? []) {
      const target = numbers.get(id);
      if (target === undefined) continue;
      const list = byTarget[target] ?? [];
      byTarget[target] = list;
      if (list.at(-1) !== number) list.push(number);
    }
  });
  const sorted = Object.entries(byTarget);
  return {
    targets: Uint32Array.from(sorted, ([target]) => Number(target)),
    lists: sorted.map(([, list]) => list),
  };
}
