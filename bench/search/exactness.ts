import type { Engine } from './engine.ts';
import type { QueryCategory } from './queries.ts';

/** How much of what is right was found, and how much of what was found is right, over all queries of a category. */
export interface Exactness {
  readonly category: string;
  readonly recall: number;
  readonly precision: number;
}

/** Compares answers with the right ones, category by category; a hit given twice is a wrong one. */
export function exactnessOf(
  engine: Engine,
  categories: readonly QueryCategory[],
  answer: (query: string) => ReadonlySet<string>,
): Exactness[] {
  return categories.map(({ name, queries }) => {
    let [right, found, both] = [0, 0, 0];
    for (const query of queries) {
      const expected = answer(query);
      const ids = engine.search(query).ids();
      right += expected.size;
      found += ids.length;
      both += new Set(ids).intersection(expected).size;
    }
    return { category: name, recall: share(both, right), precision: share(both, found) };
  });
}

/** The same over all categories, each counting alike. */
export function overall(parts: readonly Exactness[]): Exactness {
  const mean = (part: 'recall' | 'precision') =>
    parts.reduce((sum, item) => sum + item[part], 0) / parts.length;
  return { category: 'all', recall: mean('recall'), precision: mean('precision') };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
