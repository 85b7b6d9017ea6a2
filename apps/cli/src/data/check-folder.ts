import { check, type Diagnostic } from '@briefing/model';
import { readSource, type SourceFolder } from '@briefing/model/source';
import { EXIT, type ExitCode } from '../output/exit-code.ts';
import type { RecordFolder } from './record-folder.ts';

/** A folder as read, and every problem found in it. */
export interface CheckedFolder {
  readonly source: SourceFolder;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads and checks a folder of YAML records. */
export async function checkFolder({ path, shown }: RecordFolder): Promise<CheckedFolder> {
  const source = await readSource(path, shown);
  return { source, diagnostics: check(source.records, source) };
}

/** How a command ends that needed the records: a file that cannot be read is another matter than a wrong record. */
export function exitCodeOf(diagnostics: readonly Diagnostic[], onErrors: ExitCode): ExitCode {
  if (diagnostics.some(({ code }) => code === 'syntax/unreadable-file')) return EXIT.inputOutput;
  return diagnostics.some(({ severity }) => severity === 'error') ? onErrors : EXIT.ok;
}
