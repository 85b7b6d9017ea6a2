import type { Catalog, Lang } from '@briefing/model/dataset';

/** Label of a term of a vocabulary; the term itself where the catalog has none. */
export function termLabel(catalog: Catalog, vocabulary: string, term: string, lang: Lang): string {
  return catalog.vocabularies[vocabulary]?.[term]?.[lang] ?? term;
}

/** Terms of a vocabulary in catalog order. */
export function termsOf(catalog: Catalog, vocabulary: string): string[] {
  return Object.keys(catalog.vocabularies[vocabulary] ?? {});
}

/** How often each value occurs, in the order of the vocabulary; terms that do not occur are left out. */
export function countByTerm(
  catalog: Catalog,
  vocabulary: string,
  values: readonly string[],
): { readonly term: string; readonly count: number }[] {
  return termsOf(catalog, vocabulary).flatMap((term) => {
    const count = values.filter((value) => value === term).length;
    return count === 0 ? [] : [{ term, count }];
  });
}
