import type { AnyRecord, Catalog, Dataset, Kind, KindDescription } from '@briefing/model/dataset';
import { isKind } from '../links/paths.ts';

const byCatalog = new WeakMap<Catalog, ReadonlyMap<string, KindDescription>>();

/** Description of a kind in the catalog; throws for a kind that the catalog does not hold. */
export function describeKind(dataset: Dataset, kind: Kind): KindDescription {
  let kinds = byCatalog.get(dataset.catalog);
  if (kinds === undefined) {
    kinds = new Map(dataset.catalog.kinds.map((entry) => [entry.kind, entry]));
    byCatalog.set(dataset.catalog, kinds);
  }
  const found = kinds.get(kind);
  if (found === undefined) throw new Error(`The catalog has no kind ${kind}.`);
  return found;
}

/** Every kind in the order in which people read them; throws for a kind that the site has no place for. */
export function kindsOf(dataset: Dataset): Kind[] {
  return dataset.catalog.kinds.map(({ kind }) => {
    if (!isKind(kind)) throw new Error(`The site has no folder for records of kind ${kind}.`);
    return kind;
  });
}

/** All records of a kind that is known only at run time, as records of any kind. */
export function recordsOfKind(dataset: Dataset, kind: Kind): AnyRecord[] {
  return dataset.all(kind).flatMap(({ id }) => dataset.get(id) ?? []);
}
