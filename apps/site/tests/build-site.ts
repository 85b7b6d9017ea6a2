import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const site = fileURLToPath(new URL('../', import.meta.url));
const astro = fileURLToPath(new URL('../node_modules/astro/bin/astro.mjs', import.meta.url));

/** Builds the site of a folder of YAML records into another folder; rejects with what the build said. */
export async function buildSite(records: string, outDir: string): Promise<void> {
  await promisify(execFile)(process.execPath, [astro, 'build', '--outDir', outDir], {
    cwd: site,
    env: { ...process.env, BRIEFING_DATA: records, ASTRO_TELEMETRY_DISABLED: '1' },
  });
}
