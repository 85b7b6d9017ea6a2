import { compileFiles, type ManifestLabel } from '../compile/compile-files.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { loadDataset } from './load-dataset.ts';
import { replaceFolder } from './replace-folder.ts';

/** What a compilation found and, when there was no error, how much it wrote. */
export interface Compilation {
  readonly diagnostics: readonly Diagnostic[];
  readonly written?: { readonly records: number; readonly files: number };
}

/**
 * Checks a folder of YAML and writes the published dataset under a label; on any error the target stays as it was.
 * `shown` is how the path of the folder is written in diagnostics.
 */
export async function compileFolder(
  source: string,
  target: string,
  { shown = source, label }: { readonly shown?: string; readonly label: ManifestLabel },
): Promise<Compilation> {
  const { parts, diagnostics } = await loadDataset(source, shown);
  if (parts === undefined) return { diagnostics };
  const files = compileFiles(parts, label);
  await replaceFolder(target, files);
  return { diagnostics, written: { records: parts.records.length, files: files.size } };
}
