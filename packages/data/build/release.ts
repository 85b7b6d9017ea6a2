import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatDiagnostic, releaseLedger } from '@briefing/model';
import { LEDGER_FILE, loadDataset } from '@briefing/model/source';
import packageJson from '../package.json' with { type: 'json' };

// Run at a release, after the version is set: later data are checked against these ids and this coverage.
const source = join(import.meta.dirname, '../source');
const { parts, diagnostics } = await loadDataset(source, 'packages/data/source');
for (const diagnostic of diagnostics) console.error(formatDiagnostic(diagnostic));
if (parts === undefined) {
  console.error('\nThe ledger stays as it is: the records have errors.');
  process.exitCode = 1;
} else await writeFile(join(source, LEDGER_FILE), releaseLedger(parts, packageJson.version));
