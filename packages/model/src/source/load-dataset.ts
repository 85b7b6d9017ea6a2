import { check } from '../check/check.ts';
import type { DatasetParts } from '../dataset/dataset.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { publish } from '../publish.ts';
import { readSource } from './read-source.ts';

/** A checked folder; `parts` is absent when any error was found. */
export interface LoadedDataset {
  readonly diagnostics: readonly Diagnostic[];
  readonly parts?: DatasetParts;
}

/** Reads, checks and publishes a folder of YAML; `shown` is how its path is written in diagnostics. */
export async function loadDataset(folder: string, shown = folder): Promise<LoadedDataset> {
  const source = await readSource(folder, shown);
  const diagnostics = check(source.records, source);
  if (diagnostics.some(({ severity }) => severity === 'error')) return { diagnostics };
  return { diagnostics, parts: publish(source.records, source.redirects) };
}
