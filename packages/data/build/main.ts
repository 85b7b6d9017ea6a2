import { join } from 'node:path';
import { formatDiagnostic } from '@briefing/model';
import { compileFolder } from './compile-folder.ts';

const home = join(import.meta.dirname, '..');
const { diagnostics, written } = await compileFolder(
  join(home, 'source'),
  join(home, 'dist'),
  'packages/data/source',
);
for (const diagnostic of diagnostics) console.error(formatDiagnostic(diagnostic));
if (written === undefined) {
  console.error('\nNothing was written: the records have errors.');
  process.exitCode = 1;
} else console.error(`${written.records} records in ${written.files} files.`);
