import { fileURLToPath } from 'node:url';
import { formatDiagnostic } from '@briefing/model';
import { loadDataset } from '@briefing/model/source';
import { compileFiles } from './compile-files.ts';
import { replaceFolder } from './replace-folder.ts';

const home = new URL('../', import.meta.url);
const { parts, diagnostics } = await loadDataset(
  fileURLToPath(new URL('source/', home)),
  'packages/data/source',
);
for (const diagnostic of diagnostics) console.error(formatDiagnostic(diagnostic));
if (parts === undefined) {
  console.error('\nNothing was written: the records have errors.');
  process.exitCode = 1;
} else {
  const files = compileFiles(parts);
  await replaceFolder(fileURLToPath(new URL('dist/', home)), files);
  console.error(`${parts.records.length} records in ${files.size} files.`);
}
