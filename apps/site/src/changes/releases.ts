import { isBundled, parts, version } from '../dataset.ts';
import { history } from './release-changes.ts';
import { type Snapshot, snapshotOf } from './snapshot.ts';

/**
 * Snapshots of past releases, one file each: at a release `/changes/snapshot.json` of the built site
 * is kept in `releases/<version>.json` with its `date`.
 */
const files = import.meta.glob<Snapshot>('./releases/*.json', { eager: true, import: 'default' });

/** What the dataset holds now. */
export const present = snapshotOf(parts, version);

/** What every release changed, newest first; a dataset of one's own has no past here. */
export const releases = history(isBundled ? Object.values(files) : [], present);
