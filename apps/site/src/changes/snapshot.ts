import { createHash } from 'node:crypto';
import type { DatasetParts, Redirect } from '@briefing/model/dataset';

/** What a release held: a digest of every record, so that the next one can tell what changed. */
export interface Snapshot {
  readonly snapshotVersion: 1;
  readonly release: string;
  /** Day of the release; absent before it. */
  readonly date?: string;
  /** First 64 bits of the SHA-256 of each record by id. */
  readonly records: Readonly<Record<string, string>>;
  readonly redirects: Readonly<Record<string, Redirect>>;
}

/** The snapshot of a dataset as it is; the same records give the same snapshot. */
export function snapshotOf(
  { records, redirects = {} }: Pick<DatasetParts, 'records' | 'redirects'>,
  release: string,
): Snapshot {
  const digests = records.map((record) => {
    const digest = createHash('sha256').update(JSON.stringify(record)).digest('hex');
    return [record.id, digest.slice(0, 16)] as const;
  });
  return { snapshotVersion: 1, release, records: Object.fromEntries(digests), redirects };
}
