import { targetsOf } from '../links/moved.ts';
import type { Snapshot } from './snapshot.ts';

/** An id that no longer names a record of its own, and where its record went. */
export interface MovedId {
  readonly from: string;
  /** One id where the record moved, several where it was split. */
  readonly to: readonly string[];
}

/** What a release changed against the one before. */
export interface ReleaseChanges {
  readonly release: string;
  readonly date?: string;
  readonly isFirst: boolean;
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly moved: readonly MovedId[];
  /** Ids of records that were taken back. */
  readonly withdrawn: readonly string[];
}

/** What changed between two releases; without an earlier one every record is new. */
export function changesBetween(before: Snapshot | undefined, after: Snapshot): ReleaseChanges {
  const known = before?.records ?? {};
  const gone = before?.redirects ?? {};
  const ids = Object.keys(after.records);
  const isNew = (id: string) => !Object.hasOwn(known, id);
  return {
    release: after.release,
    ...(after.date === undefined ? {} : { date: after.date }),
    isFirst: before === undefined,
    added: ids.filter(isNew),
    changed: ids.filter((id) => !isNew(id) && known[id] !== after.records[id]),
    moved: Object.entries(after.redirects)
      .filter(([id, redirect]) => !('withdrawn' in redirect) && !Object.hasOwn(gone, id))
      .map(([from, redirect]) => ({ from, to: targetsOf(redirect) })),
    withdrawn: Object.entries(after.redirects).flatMap(([id, redirect]) => {
      const earlier = Object.hasOwn(gone, id) ? gone[id] : undefined;
      const isNewly = 'withdrawn' in redirect && !(earlier && 'withdrawn' in earlier);
      return isNewly ? [id] : [];
    }),
  };
}

/** What every release changed, newest first; the present state is one of them unless it is the last release. */
export function history(released: readonly Snapshot[], now: Snapshot): ReleaseChanges[] {
  const ordered = [...released].sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
  const last = ordered.at(-1);
  const isReleased = last !== undefined && sameContent(last, now);
  const all = isReleased ? ordered : [...ordered, now];
  return all.map((one, index) => changesBetween(all[index - 1], one)).reverse();
}

function sameContent(a: Snapshot, b: Snapshot): boolean {
  const { added, changed, moved, withdrawn } = changesBetween(a, b);
  return added.length + changed.length + moved.length + withdrawn.length === 0;
}
