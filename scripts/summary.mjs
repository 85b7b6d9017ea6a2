// Says in a few lines what the built dataset holds.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './command.mjs';

const manifestFile = join(root, 'packages', 'data', 'dist', 'manifest.json');

/**
 * The records, claims and coverage that the dataset's manifest counts. A manifest that is missing
 * or says less is named instead: a summary must not stop the site from being served.
 *
 * @returns {Promise<string>}
 */
export async function datasetSummary() {
  let manifest;
  try {
    manifest = JSON.parse(await readFile(manifestFile, 'utf8'));
  } catch {
    return 'Dataset: no summary, because packages/data/dist/manifest.json cannot be read.';
  }
  const lines = ['Dataset: checked, no errors.'];
  const counts = Object.entries(manifest.counts ?? {});
  if (counts.length > 0) {
    const total = counts.reduce((sum, [, count]) => sum + count, 0);
    const kinds = counts.map(([kind, count]) => `${kind} ${count}`).join(', ');
    lines.push(`Records: ${total} (${kinds})`);
  }
  if (typeof manifest.claims === 'number') lines.push(`Claims: ${manifest.claims}`);
  const { contentLines, accounted } = manifest.coverage ?? {};
  if (typeof contentLines === 'number' && typeof accounted === 'number') {
    lines.push(
      `Coverage: ${accounted} of ${contentLines} content lines of the briefing accounted for`,
    );
  }
  if (lines.length < 4) lines.push('The manifest does not say everything a summary shows.');
  return lines.join('\n');
}
