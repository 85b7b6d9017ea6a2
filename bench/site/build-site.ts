import { spawn } from 'node:child_process';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

/** What a build of the site took. */
export interface BuildFigures {
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
  /** Seconds in which Astro wrote pages and the files beside them. */
  readonly pageSeconds: number;
  readonly seconds: number;
  /** Peak resident memory in bytes; 0 where the system does not tell. */
  readonly peak: number;
}

const site = join(import.meta.dirname, '../../apps/site');
const astro = join(site, 'node_modules/astro/bin/astro.mjs');

/** Builds the site of a folder of records and measures it; rejects with what the build said. */
export async function buildSite(records: string, outDir: string): Promise<BuildFigures> {
  const started = performance.now();
  const child = spawn(process.execPath, [astro, 'build', '--outDir', outDir], {
    cwd: site,
    env: {
      ...process.env,
      BRIEFING_DATA: records,
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
      // A heap without a limit grows with the memory of the machine, and the peak would say nothing.
      NODE_OPTIONS: '--max-old-space-size=400',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
  }
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, peakOf(child.pid));
  }, 50);
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(said);
  const written = /generating static routes[\s\S]*?Completed in ([\d.]+)(ms|s)/u.exec(said);
  if (written === null) throw new Error(`The build does not say how long it wrote:\n${said}`);
  const files = globSync('**/*.*', { cwd: outDir });
  return {
    pages: files.filter((file) => file.endsWith('.html')).length,
    files: files.length,
    bytes: files.reduce((sum, file) => sum + statSync(join(outDir, file)).size, 0),
    pageSeconds: Number(written[1]) / (written[2] === 'ms' ? 1000 : 1),
    seconds: (performance.now() - started) / 1000,
    peak,
  };
}

/** High-water mark of resident memory, which Linux keeps. */
function peakOf(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+) kB/u.exec(status)?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}
