import type { Catalog, Dataset } from '@briefing/model/dataset';
import type { Context } from '../context.ts';
import { workspaceSource } from './workspace-source.ts';

/** Records that commands read, bundled or from a folder. */
export interface DataSource {
  readonly catalog: Catalog;
  /** Whether it is the dataset that comes with the program. */
  readonly isBundled: boolean;
  /** Records of each kind, in the order of the catalog. */
  counts(): ReadonlyMap<string, number>;
  /** A dataset that holds at least the records of the kinds; of all kinds when none is named. */
  dataset(kinds?: Iterable<string>): Promise<Dataset>;
}

/** Opens the folder of YAML records, else those of the workspace around, else the bundled dataset. Throws Failure when either cannot be read. */
export async function openData(context: Context, folder: string | undefined): Promise<DataSource> {
  const chosen = folder ?? workspaceSource(context.cwd);
  if (chosen === undefined) {
    const { openBundled } = await import('./bundled-data.ts');
    return openBundled(context);
  }
  const { openFolder } = await import('./folder-data.ts');
  return openFolder(context, chosen);
}
