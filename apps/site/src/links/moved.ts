import type { Dataset, Redirect } from '@briefing/model/dataset';
import { isKind, recordPath } from './paths.ts';

/** An identifier that no longer names a record of its own, and the records that stand in its place. */
export interface MovedId {
  readonly id: string;
  /** Address in English that the record once had. */
  readonly path: string;
  readonly to: readonly string[];
}

/** The addresses that records once had: an identifier never vanishes, so its page stays. */
export function movedIds(
  dataset: Dataset,
  redirects: Readonly<Record<string, Redirect>>,
): MovedId[] {
  return Object.entries(redirects).flatMap(([id, redirect]) => {
    const kind = id.slice(0, id.indexOf('/'));
    if (!isKind(kind)) return [];
    const to = 'moved' in redirect ? [redirect.moved] : redirect.split;
    const known = to.filter((target) => dataset.get(target) !== undefined);
    return [{ id, path: recordPath({ id, kind }), to: known }];
  });
}
