import { createDataset } from '@briefing/model/dataset';
import { loadDataset } from '@briefing/model/source';
import type { Context } from '../context.ts';
import { renderDiagnostics } from '../diagnostics/render-diagnostics.ts';
import { Failure } from '../failure.ts';
import { EXIT } from '../output/exit-code.ts';
import type { DataSource } from './data-source.ts';
import { findRecordFolder, readingFiles } from './record-folder.ts';

/** Opens a folder of YAML records. Throws Failure with the diagnostics when they have errors. */
export async function openFolder(context: Context, folder: string): Promise<DataSource> {
  const { path, shown } = findRecordFolder(context.cwd, folder);
  const { parts, diagnostics } = await readingFiles(loadDataset(path, shown));
  if (parts === undefined) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    throw new Failure(
      EXIT.badData,
      {
        en: `The records in ${shown} have errors, so nothing can be read from them.`,
        ja: `${shown} のレコードに誤りがあるため、読み込めません。`,
      },
      {
        data: { diagnostics: errors },
        lines: (view) => [[], ...renderDiagnostics(errors, path, shown, view)],
      },
    );
  }
  const all = createDataset(parts);
  const counts = new Map(
    parts.catalog.kinds.map(({ kind }) => [
      kind,
      parts.records.filter((record) => record.kind === kind).length,
    ]),
  );
  return { catalog: parts.catalog, counts: () => counts, dataset: () => Promise.resolve(all) };
}
