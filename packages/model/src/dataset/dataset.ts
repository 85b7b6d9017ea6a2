import type { Catalog } from '../catalog/catalog.ts';
import type { Lang } from '../fields/localized-text.ts';
import type { Withdrawal } from '../fields/withdrawal.ts';
import type { Kind } from '../kinds/index.ts';
import type { AnyRecord, RecordOf, Redirect } from '../kinds/records.ts';
import { captionOf } from './caption.ts';
import { createGraph, type Edge, numberById } from './graph.ts';
import { type Holder, holdersOf } from './holders.ts';
import { nearestIds } from './nearest.ts';
import { type TimelineEntry, type TimelineRange, timelineOf } from './timeline.ts';

/** The parts a dataset is made of, as `@briefing/data` exports them. */
export interface DatasetParts {
  readonly catalog: Catalog;
  readonly records: readonly AnyRecord[];
  readonly redirects?: Readonly<Record<string, Redirect>>;
}

/** What an id stands for. */
export type Resolution =
  | { readonly status: 'found'; readonly record: AnyRecord }
  | { readonly status: 'moved'; readonly to: string; readonly record: AnyRecord | undefined }
  | { readonly status: 'split'; readonly to: readonly string[] }
  | { readonly status: 'withdrawn'; readonly withdrawal: Withdrawal }
  | { readonly status: 'missing'; readonly near: readonly string[] };

/** Records in memory with their references in both directions. */
export interface Dataset {
  readonly catalog: Catalog;
  readonly size: number;
  /** The record of an id; a moved id gives the record it moved to, an unknown, split or withdrawn one undefined. */
  get(id: string): AnyRecord | undefined;
  /** What became of an id, with near ids when there is no such record. */
  resolve(id: string): Resolution;
  /** All records of a kind, in file order. */
  all<K extends Kind>(kind: K): readonly RecordOf<K>[];
  /** References that a record makes, in field order. */
  referencesFrom(id: string): readonly Edge[];
  /** References that other records make to a record. */
  referencesTo(id: string): readonly Edge[];
  /** Dated records that may fall into a range (EDTF bounds, inclusive), earliest first. */
  timeline(range?: TimelineRange): readonly TimelineEntry[];
  /** Claims that name a record in `about`, in document order. */
  claimsAbout(id: string): readonly RecordOf<'claim'>[];
  /** Who held an office on a date, from dated tenures; always marked as inferred. */
  holderOf(office: string, date: string): readonly Holder[];
  /** What a record is called for people. */
  caption(id: string, lang: Lang): string;
}

/**
 * Builds a dataset from its parts.
 *
 * @example
 * import * as data from '@briefing/data';
 * const dataset = createDataset(data);
 * dataset.get('person/koizumi-shinjiro')?.name.ja;
 */
export function createDataset({ catalog, records, redirects = {} }: DatasetParts): Dataset {
  const numbers = numberById(records);
  const graph = createGraph(catalog, records, numbers);
  const recordOf = (id: string) => records[numbers.get(id) ?? -1];
  let byKind: ReadonlyMap<string, readonly unknown[]> | undefined;
  const kinds = new Map(catalog.kinds.map((kind) => [kind.kind, kind]));

  const redirectOf = (id: string) => (Object.hasOwn(redirects, id) ? redirects[id] : undefined);
  const get = (id: string): AnyRecord | undefined => {
    const redirect = redirectOf(id);
    return recordOf(redirect !== undefined && 'moved' in redirect ? redirect.moved : id);
  };
  const all = <K extends Kind>(kind: K) => {
    byKind ??= Map.groupBy(records, (record) => record.kind);
    return (byKind.get(kind) ?? []) as readonly RecordOf<K>[];
  };

  return {
    catalog,
    size: numbers.size,
    get,
    resolve(id) {
      const record = recordOf(id);
      if (record !== undefined) return { status: 'found', record };
      const redirect = redirectOf(id);
      if (redirect === undefined)
        return { status: 'missing', near: nearestIds(id, numbers.keys()) };
      if ('split' in redirect) return { status: 'split', to: redirect.split };
      if ('withdrawn' in redirect) return { status: 'withdrawn', withdrawal: redirect.withdrawn };
      return { status: 'moved', to: redirect.moved, record: recordOf(redirect.moved) };
    },
    all,
    referencesFrom: graph.from,
    referencesTo: graph.to,
    timeline: (range) => timelineOf(records, kinds, range),
    claimsAbout(id) {
      const claims = new Set(
        graph.to(id).flatMap((edge) => (edge.pointer.startsWith('/about/') ? [edge.from] : [])),
      );
      return all('claim').filter((claim) => claims.has(claim.id));
    },
    holderOf: (office, date) => holdersOf(all('tenure'), office, date),
    caption: (id, lang) => captionOf(id, lang, get, kinds),
  };
}
