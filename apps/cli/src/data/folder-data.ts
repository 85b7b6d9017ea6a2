import { createDataset } from '@briefing/model';
import type { Context } from '../context.ts';
import type { DataSource } from './data-source.ts';
import { isUnwritten, publishFolder } from './publish-folder.ts';
import { findRecordFolder } from './record-folder.ts';

/** Opens a folder of YAML records. Throws Failure with the diagnostics when they have errors other than texts still to write. */
export async function openFolder(context: Context, folder: string): Promise<DataSource> {
  const { parts } = await publishFolder(
    findRecordFolder(context.cwd, folder),
    undefined,
    isUnwritten,
  );
  const all = createDataset(parts);
  const counts = new Map(
    parts.catalog.kinds.map(({ kind }) => [
      kind,
      parts.records.filter((record) => record.kind === kind).length,
    ]),
  );
  return {
    catalog: parts.catalog,
    isBundled: false,
    counts: () => counts,
    dataset: () => Promise.resolve(all),
  };
}
