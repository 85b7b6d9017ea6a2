import { checkShape, createDataset, publish } from '@briefing/model';
import type { Dataset } from '@briefing/model/dataset';
import { readSource, type SourceFolder } from '@briefing/model/source';
import type { Context } from '../context.ts';
import type { RecordFolder } from '../data/record-folder.ts';
import type { DraftFolder } from './draft-folder.ts';

/** The dataset whose names a text is searched for. */
export async function namesDataset(context: Context, { records }: DraftFolder): Promise<Dataset> {
  if (records === undefined) {
    const { openBundled } = await import('../data/bundled-data.ts');
    return openBundled(context).dataset();
  }
  return (await soundDataset(records)).dataset;
}

/** The records of a folder whose shape is right; a dataset that is being written has others, and texts still to write. */
export async function soundDataset({
  path,
  shown,
}: RecordFolder): Promise<{ readonly source: SourceFolder; readonly dataset: Dataset }> {
  const source = await readSource(path, shown);
  const { sound } = checkShape(source.records);
  return { source, dataset: createDataset(publish(sound, source.redirects)) };
}
