import { fixSource } from '@briefing/model/source';
import { describeChanges } from '../authoring/file-changes.ts';
import { writing } from '../authoring/writing.ts';
import type { Outcome } from '../commands/command.ts';
import { checkFolder } from '../data/check-folder.ts';
import type { RecordFolder } from '../data/record-folder.ts';
import { checkOutcome } from './check-outcome.ts';

/** Mends what is safe to mend, then checks what is left. */
export async function fixRecords(
  folder: RecordFolder,
  format: string | undefined,
  dryRun: boolean,
): Promise<Outcome> {
  const { path, shown } = folder;
  const { changes, changedMeanwhile } = await writing(shown, () =>
    fixSource(path, shown, { dryRun }),
  );
  return checkOutcome(await checkFolder(folder), shown, format, {
    dryRun,
    changes: describeChanges(changes, shown),
    changedMeanwhile,
  });
}
