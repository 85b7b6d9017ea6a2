import * as bundled from '@briefing/data';
import { createDataset, type DatasetParts } from '@briefing/model/dataset';
import { loadDataset } from '@briefing/model/source';

/** What the site shows: the bundled dataset, or the folder of YAML named by `BRIEFING_DATA`. */
const parts = await chooseParts(process.env.BRIEFING_DATA);

/** The records of the site with their references in both directions. */
export const dataset = createDataset(parts);

/** Every record of the site, by kind and then in file order. */
export const { records, redirects = {} } = parts;

/** Version of the bundled dataset, by which a record is cited. */
export const { version, license } = bundled.manifest;

async function chooseParts(folder: string | undefined): Promise<DatasetParts> {
  if (folder === undefined || folder === '') return bundled;
  const { parts: own, diagnostics } = await loadDataset(folder);
  if (own !== undefined) return own;
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  throw new Error(`${folder} has ${errors} errors; briefing check --data ${folder} lists them.`);
}
