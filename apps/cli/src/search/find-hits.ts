import { type Dataset, valuesAt } from '@briefing/model/dataset';
import { type Hit, type SearchIndex, search } from '@briefing/search/query';
import type { DataSource } from '../data/data-source.ts';
import { withCaptions } from '../data/needed-kinds.ts';
import { queryFailure } from './query-failure.ts';

/** Which hits to show, of those in their order. */
export interface Range {
  readonly limit: number;
  readonly offset: number;
}

/** A record found: what of it matches, in both languages, and how far it may be trusted. */
export interface FoundRecord {
  readonly en: Hit;
  readonly ja: Hit;
  /** Standing and verdict of a claim: the term by its vocabulary. */
  readonly terms: Readonly<Record<string, string>>;
}

/** The answer to a query. */
export interface Findings {
  readonly query: string;
  readonly total: number;
  readonly range: Range;
  readonly found: readonly FoundRecord[];
  /** Holds the records found and those by whose names they were found. */
  readonly dataset: Dataset;
}

/** Vocabularies that a reader must see beside a hit: what a claim is, and whether it holds. */
const QUALIFYING: readonly string[] = ['standing', 'verdict'];

/** Asks the index. Throws Failure for a query that cannot be read or asks for nothing. */
export async function findHits(
  index: SearchIndex,
  source: DataSource,
  query: string,
  range: Range,
): Promise<Findings> {
  const [en, ja] = (['en', 'ja'] as const).map((lang) => search(index, query, { ...range, lang }));
  if (en === undefined || ja === undefined)
    throw new TypeError('two languages gave no two answers');
  if (!en.ok) throw queryFailure(query, en.problem);
  if (!ja.ok) throw queryFailure(query, ja.problem);
  const kinds = new Set(
    en.hits.flatMap(({ kind, via }) => [kind, ...via.map(({ record }) => kindOf(record))]),
  );
  const dataset = await source.dataset(withCaptions([...kinds], source.catalog));
  const paths = qualifyingPaths(source);
  const found = en.hits.flatMap((hit, at) => {
    const twin = ja.hits[at];
    if (twin === undefined) return [];
    const record = dataset.get(hit.id);
    const terms = (paths.get(hit.kind) ?? []).flatMap(({ path, vocabulary }) =>
      valuesAt(record, path).map(({ value }) => [vocabulary, String(value)] as const),
    );
    return [{ en: hit, ja: twin, terms: Object.fromEntries(terms) }];
  });
  return { query, total: en.total, range, found, dataset };
}

/** The answer as plain data: the same in either language. */
export function findingsData({ query, total, range, found }: Findings) {
  return {
    query,
    total,
    ...range,
    hits: found.map(({ en, ja, terms }) => ({
      id: en.id,
      kind: en.kind,
      ...terms,
      tier: en.tier,
      title: { en: en.title, ja: ja.title },
      ...(en.excerpt !== undefined &&
        ja.excerpt !== undefined && { excerpt: { en: en.excerpt, ja: ja.excerpt } }),
      via: en.via.map(({ term, record, name }) => ({
        term,
        record,
        ...(name !== undefined && { name }),
      })),
    })),
  };
}

function qualifyingPaths({ catalog }: DataSource) {
  return new Map(
    catalog.kinds.map(({ kind, fields }) => [
      kind,
      QUALIFYING.flatMap((vocabulary) => {
        const field = fields.find((one) => one.vocabulary === vocabulary);
        return field === undefined ? [] : [{ path: field.path, vocabulary }];
      }),
    ]),
  );
}

function kindOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}
