import type { Dataset, Redirect, Withdrawal } from '@briefing/model/dataset';
import { isKind, recordPath } from './paths.ts';

/** An identifier that no longer names a record of its own, the records that stand in its place, and why it was withdrawn. */
export interface MovedId {
  readonly id: string;
  /** Address in English that the record once had. */
  readonly path: string;
  readonly to: readonly string[];
  readonly withdrawn?: Withdrawal;
}

/** The addresses that records once had: an identifier never vanishes, so its page stays. */
export function movedIds(
  dataset: Dataset,
  redirects: Readonly<Record<string, Redirect>>,
): MovedId[] {
  return Object.entries(redirects).flatMap(([id, redirect]) => {
    const kind = id.slice(0, id.indexOf('/'));
    if (!isKind(kind)) return [];
    const known = targetsOf(redirect).filter((target) => dataset.get(target) !== undefined);
    const path = recordPath({ id, kind });
    return 'withdrawn' in redirect
      ? [{ id, path, to: known, withdrawn: redirect.withdrawn }]
      : [{ id, path, to: known }];
  });
}

/** The records that an identifier leads to. */
export function targetsOf(redirect: Redirect): readonly string[] {
  if ('moved' in redirect) return [redirect.moved];
  if ('split' in redirect) return redirect.split;
  const { successor } = redirect.withdrawn;
  return successor === undefined ? [] : [successor];
}
