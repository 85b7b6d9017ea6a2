import { posix } from 'node:path';
import { type ChangeFiles, nodeFiles } from './change-files.ts';
import { CHANGE_JOURNAL, DamagedJournal, journalSteps, journalText } from './change-journal.ts';

/** What becomes of one file. */
export interface FileChange {
  /** Path relative to the folder, with `/` between its parts. */
  readonly path: string;
  /** The text it had when the change was planned; undefined when there was no such file. */
  readonly before: string | undefined;
  /** The text it gets; undefined removes it. */
  readonly after: string | undefined;
}

/** Whether a change was made; not so when a file has been edited since it was planned. */
export type ChangeResult =
  | { readonly ok: true; readonly files: number }
  | { readonly ok: false; readonly changedMeanwhile: string };

/**
 * Carries out a change to a folder, all of it or nothing: every new text is written beside its file first, a journal
 * says what is to be moved where, then the files are moved. Stopped before the journal, nothing has changed; after it,
 * `finishChanges` completes the rest. Throws what the file system throws, and `DamagedJournal`.
 */
export async function applyChanges(
  folder: string,
  changes: readonly FileChange[],
  files: ChangeFiles = nodeFiles,
): Promise<ChangeResult> {
  await finishChanges(folder, files);
  for (const { path, before } of changes) {
    if ((await files.read(posix.join(folder, path))) !== before) {
      return { ok: false, changedMeanwhile: path };
    }
  }
  const journal = posix.join(folder, CHANGE_JOURNAL);
  const staged: string[] = [];
  try {
    for (const { path, after } of changes) {
      if (after === undefined) continue;
      staged.push(stagedPath(path));
      await files.write(posix.join(folder, stagedPath(path)), after);
    }
    const steps = changes.map(({ path, after }) => ({ path, remove: after === undefined }));
    await files.write(`${journal}.new`, journalText(steps));
    await files.rename(`${journal}.new`, journal);
  } catch (error) {
    for (const path of staged) await files.remove(posix.join(folder, path)).catch(() => undefined);
    throw error;
  }
  await finishChanges(folder, files);
  return { ok: true, files: changes.length };
}

/**
 * Completes a change that was interrupted after it had been prepared; false when there is none. Throws
 * `DamagedJournal`, with nothing done, when its journal cannot be followed or leads out of the folder.
 */
export async function finishChanges(
  folder: string,
  files: ChangeFiles = nodeFiles,
): Promise<boolean> {
  const journal = posix.join(folder, CHANGE_JOURNAL);
  const text = await files.read(journal);
  if (text === undefined) return false;
  const steps = journalSteps(text);
  if (steps === undefined) throw new DamagedJournal();
  for (const { path } of steps) {
    // A journal from elsewhere must not reach out through a link.
    if (!(await files.isWithin(folder, posix.dirname(path)))) throw new DamagedJournal();
  }
  for (const { path, remove } of steps) {
    if (remove) await files.remove(posix.join(folder, path));
    else if ((await files.read(posix.join(folder, stagedPath(path)))) !== undefined) {
      await files.rename(posix.join(folder, stagedPath(path)), posix.join(folder, path));
    }
  }
  await files.remove(journal);
  return true;
}

/** Beside the file, so that moving it is one step; hidden, so that it is never read as a record. */
function stagedPath(path: string): string {
  return posix.join(posix.dirname(path), `.${posix.basename(path)}.briefing-new`);
}
