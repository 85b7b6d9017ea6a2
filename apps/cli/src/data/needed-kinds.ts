import { type Catalog, type Dataset, valuesAt } from '@briefing/model/dataset';
import type { DataSource } from './data-source.ts';
import { recordsOf } from './records-of.ts';

/**
 * A dataset that holds the records of a kind and whatever names the values at the paths: a table of offices needs
 * organizations, not claims.
 */
export async function datasetFor(
  source: DataSource,
  kind: string,
  paths: readonly string[],
): Promise<Dataset> {
  const own = await source.dataset([kind]);
  const needed = new Set([kind]);
  // Only the kinds that the records really name: `about` may point anywhere.
  for (const record of recordsOf(own, kind)) {
    for (const path of paths) {
      for (const id of valuesAt(record, path).flatMap(({ value }) => value)) {
        if (typeof id === 'string') needed.add(id.slice(0, Math.max(id.indexOf('/'), 0)));
      }
    }
  }
  const known = source.catalog.kinds.map((one) => one.kind).filter((one) => needed.has(one));
  if (known.length === 1) return own;
  return source.dataset(withCaptions(known, source.catalog));
}

/** The kinds, and those whose names their captions are made of. */
export function withCaptions(kinds: readonly string[], { kinds: described }: Catalog): string[] {
  const all = new Set(kinds);
  for (const { kind, caption, fields } of described) {
    if (!all.has(kind)) continue;
    for (const { path, targets } of fields) {
      if (caption.includes(path)) for (const target of targets ?? []) all.add(target);
    }
  }
  return [...all];
}
