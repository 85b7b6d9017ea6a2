import type { Dataset, Lang } from '@briefing/model/dataset';
import { pathIn, recordPath } from '../links/paths.ts';

/** Where a page stands and in which language it is. */
export interface PageContext {
  readonly lang: Lang;
  /** Address of the site, ending in a slash. */
  readonly site: string;
}

/** Address of a record's page; undefined for an id without a record. */
export function addressOf(
  dataset: Dataset,
  id: string,
  { lang, site }: PageContext,
): string | undefined {
  const record = dataset.get(id);
  return record && new URL(pathIn(lang, recordPath(record)), site).href;
}

/** A record as a schema.org node that only points to it. */
export function nodeOf(dataset: Dataset, id: string, type: string, context: PageContext): object {
  return {
    '@type': type,
    name: dataset.caption(id, context.lang),
    url: addressOf(dataset, id, context),
  };
}

/** Addresses of the originals of sources. */
export function originalsOf(dataset: Dataset, ids: readonly string[]): string[] {
  return ids.flatMap((id) => {
    const source = dataset.get(id);
    return source?.kind === 'source' && source.url !== undefined ? [source.url] : [];
  });
}

/** A date that schema.org takes: a plain date, month or year, or an interval with two plain ends. */
export function plainDates(edtf: string | undefined): { start?: string; end?: string } {
  const match = /^(\d{4}(?:-\d{2}){0,2})(?:\/(\d{4}(?:-\d{2}){0,2}|\.\.))?$/u.exec(edtf ?? '');
  if (match === null) return {};
  const [, start = '', end] = match;
  return { start, ...(end === '..' ? {} : { end: end ?? start }) };
}
