import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkCorpus } from './check/corpus.ts';
import { megabytes } from './check/measure.ts';
import { toYaml } from './check/to-yaml.ts';
import { buildSite } from './site/build-site.ts';

/** Records of the corpus, in the number at which peers were measured. */
const RECORDS = 2_000;

/** The slower end of a plain Astro layout of 2 KB a page, and the memory of a small build machine. */
const GOALS = { pagesPerSecond: 450, memory: 0.7e9 } as const;

const folder = mkdtempSync(join(tmpdir(), 'briefing-bench-site-'));
try {
  const records = join(folder, 'records');
  for (const { kind, slug, value } of checkCorpus(RECORDS)) {
    mkdirSync(join(records, kind), { recursive: true });
    writeFileSync(join(records, kind, `${slug}.yaml`), toYaml(value));
  }
  const { pages, files, bytes, pageSeconds, seconds, peak } = await buildSite(
    records,
    join(folder, 'dist'),
  );
  const rate = pages / pageSeconds;
  console.log(`${RECORDS} records: ${pages} pages, ${files} files, ${megabytes(bytes)}`);
  console.log(
    `writing pages and files ${pageSeconds.toFixed(1)} s, whole build ${seconds.toFixed(1)} s`,
  );
  console.log(
    `${rate.toFixed(0)} pages/s with ${(files / pageSeconds).toFixed(0)} files/s (goal ${GOALS.pagesPerSecond} pages/s)`,
  );
  console.log(`peak memory ${megabytes(peak)} (goal ${megabytes(GOALS.memory)})`);
  if (rate < GOALS.pagesPerSecond || peak > GOALS.memory) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
