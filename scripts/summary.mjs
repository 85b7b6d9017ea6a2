// Says in a few lines what the built dataset holds.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './command.mjs';

const manifestFile = join(root, 'packages', 'data', 'dist', 'manifest.json');

/**
 * The records, claims and coverage that the dataset's manifest counts. A manifest that is missing
 * or has another shape is named instead: a summary must not keep the site from being served.
 *
 * @returns {Promise<string>}
 */
export async function datasetSummary() {
  try {
    return summarize(JSON.parse(await readFile(manifestFile, 'utf8')));
  } catch (error) {
    return `Dataset: no summary (${error instanceof Error ? error.message : error})`;
  }
}

/**
 * @param {{
 *   records: number,
 *   counts: Record<string, number>,
 *   claims: { total: number, byVerdict: Record<string, number> },
 *   coverage: { briefing: string, contentLines: number, accounted: number }[],
 * }} manifest
 */
function summarize({ records, counts, claims, coverage }) {
  const list = (/** @type {Record<string, number>} */ numbers) =>
    Object.entries(numbers)
      .map(([name, number]) => `${name} ${number}`)
      .join(', ');
  return [
    'Dataset: checked, no errors',
    `Records: ${records} (${list(counts)})`,
    `Claims: ${claims.total} (${list(claims.byVerdict)})`,
    ...coverage.map(
      ({ briefing, contentLines, accounted }) =>
        `Coverage: ${accounted} of ${contentLines} content lines accounted for (${briefing})`,
    ),
  ].join('\n');
}
