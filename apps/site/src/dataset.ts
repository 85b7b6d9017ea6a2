import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as bundled from '@briefing/data';
import { formatDiagnostic } from '@briefing/model';
import { createDataset, type DatasetParts } from '@briefing/model/dataset';
import { loadDataset } from '@briefing/model/source';

/** The folder of YAML or workspace that the site is built from; undefined for the bundled dataset. */
const folder = process.env.BRIEFING_DATA || undefined;

/** How many problems a failed build prints; `briefing check` prints them all. */
const SHOWN_ERRORS = 5;

/** What the site shows: the bundled dataset, or the folder of YAML named by `BRIEFING_DATA`. */
export const parts: DatasetParts = folder === undefined ? bundled : await readFolder(folder);

/** The records of the site with their references in both directions. */
export const dataset = createDataset(parts);

/** Every record of the site, by kind and then in file order. */
export const { records, redirects = {} } = parts;

/** Whether the site shows the dataset that is published as `@briefing/data`. */
export const isBundled = folder === undefined;

/** Version by which a record is cited; a folder of one's own has none until it is released. */
export const version = isBundled ? bundled.manifest.version : 'unreleased';

async function readFolder(path: string): Promise<DatasetParts> {
  // A workspace, as `briefing init` makes it, keeps its records in `source`.
  const source = existsSync(join(path, 'briefing.json')) ? join(path, 'source') : path;
  const { parts: own, diagnostics } = await loadDataset(source);
  if (own !== undefined) return own;
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const first = errors
    .slice(0, SHOWN_ERRORS)
    .map((one) => formatDiagnostic(one))
    .join('\n');
  const count = `${errors.length} ${errors.length === 1 ? 'error' : 'errors'}`;
  throw new Error(
    `${path} has ${count}:\n${first}\nbriefing check --data ${path} lists every problem.`,
  );
}
