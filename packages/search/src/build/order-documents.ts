import type { SearchDocument } from '../documents/search-document.ts';

/** More than there can be documents. */
const PLACES = 2 ** 24;

/** A first day that no date reaches, for documents without dates. */
const NEVER = 0xffffffff;

/** Documents by id. Throws a RangeError when two have the same or one is not printable ASCII. */
export function orderById(documents: Iterable<SearchDocument>): SearchDocument[] {
  const byId = new Map<string, SearchDocument>();
  for (const document of documents) {
    if (!/^[ -~]+$/.test(document.id)) throw new RangeError(`Not an id: ${document.id}`);
    if (byId.has(document.id)) throw new RangeError(`Two documents have the id ${document.id}.`);
    byId.set(document.id, document);
  }
  const ordered: SearchDocument[] = [];
  for (const id of [...byId.keys()].sort()) {
    const document = byId.get(id);
    if (document !== undefined) ordered.push(document);
  }
  return ordered;
}

/** Places among all ids of the documents in the order in which equal hits are shown: latest day first, undated last, then by id. */
export function orderForHits(byId: readonly SearchDocument[]): Float64Array {
  // Day and place in one number: numbers sort without calling back.
  const order = Float64Array.from(byId, (document, place) => place - latestDay(document) * PLACES);
  return order.sort().map((mixed) => mixed - Math.floor(mixed / PLACES) * PLACES);
}

/** The last day as the number yyyymmdd, the first where the end is open, 0 where there is none. */
function latestDay({ dates }: SearchDocument): number {
  return dayNumber(dates?.max ?? dates?.min) ?? 0;
}

/** First and last day of each document, as numbers. */
export function datesOf(documents: readonly SearchDocument[]): Uint32Array {
  const days = new Uint32Array(documents.length * 2);
  documents.forEach(({ dates }, number) => {
    const [min, max] = [dayNumber(dates?.min), dayNumber(dates?.max)];
    const dated = min !== undefined || max !== undefined;
    days[number * 2] = dated ? (min ?? 0) : NEVER;
    days[number * 2 + 1] = dated ? (max ?? NEVER - 1) : 0;
  });
  return days;
}

/** A civil date, YYYY-MM-DD, as the number yyyymmdd. */
function dayNumber(date: string | undefined): number | undefined {
  if (date === undefined) return undefined;
  let number = 0;
  for (let at = 0; at < date.length; at += 1) {
    const digit = date.charCodeAt(at) - 0x30;
    if (digit >= 0) number = number * 10 + digit;
  }
  return number;
}
