import type { Diagnostic } from '@briefing/model';
import { loadDataset } from '@briefing/model/source';
import { compileFiles } from './compile-files.ts';
import { replaceFolder } from './replace-folder.ts';

/** What a compilation found and, when there was no error, how much it wrote. */
export interface Compilation {
  readonly diagnostics: readonly Diagnostic[];
  readonly written?: { readonly records: number; readonly files: number };
}

/** Checks a folder of YAML and writes the published dataset; on any error the target stays as it was. */
export async function compileFolder(
  source: string,
  target: string,
  shown: string,
): Promise<Compilation> {
  const { parts, diagnostics } = await loadDataset(source, shown);
  if (parts === undefined) return { diagnostics };
  const files = compileFiles(parts);
  await replaceFolder(target, files);
  return { diagnostics, written: { records: parts.records.length, files: files.size } };
}
