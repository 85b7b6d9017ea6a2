import type { Dataset, RecordOf } from '@briefing/model/dataset';

/** The claims before and after one in document order. */
export interface Neighbors {
  readonly previous?: RecordOf<'claim'>;
  readonly next?: RecordOf<'claim'>;
}

/** Neighbors of a claim within its briefing; undefined for any other record. */
export function neighborsOf(dataset: Dataset, id: string): Neighbors | undefined {
  const folder = id.slice(0, id.lastIndexOf('/') + 1);
  const claims = dataset.all('claim').filter((claim) => claim.id.startsWith(folder));
  const index = claims.findIndex((claim) => claim.id === id);
  if (index < 0) return undefined;
  const [previous, next] = [claims[index - 1], claims[index + 1]];
  return { ...(previous && { previous }), ...(next && { next }) };
}
