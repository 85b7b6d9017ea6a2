import type { SearchDocument } from '../documents/search-document.ts';

/** For each document that others point to, in document order, the documents that do. */
export function collectReferences(
  documents: readonly SearchDocument[],
  numbers: ReadonlyMap<string, number>,
  field: 'about' | 'sources',
): { targets: Uint32Array; lists: readonly (readonly number[])[] } {
  // As long as it can become: an array with gaps would turn into a slow map.
  const byTarget = new Array<number[] | undefined>(documents.length);
  documents.forEach((document, number) => {
    for (const id of document[field] ?? []) {
      const target = numbers.get(id);
      if (target === undefined) continue;
      const list = byTarget[target] ?? [];
      byTarget[target] = list;
      if (list.at(-1) !== number) list.push(number);
    }
  });
  const targets: number[] = [];
  const lists: number[][] = [];
  for (let target = 0; target < byTarget.length; target += 1) {
    const list = byTarget[target];
    if (list === undefined) continue;
    targets.push(target);
    lists.push(list);
  }
  return { targets: Uint32Array.from(targets), lists };
}
