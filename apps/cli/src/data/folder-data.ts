import { createDataset, publish } from '@briefing/model';
import type { Context } from '../context.ts';
import { renderDiagnostics } from '../diagnostics/render-diagnostics.ts';
import { Failure } from '../failure.ts';
import { EXIT } from '../output/exit-code.ts';
import { checkFolder, exitCodeOf } from './check-folder.ts';
import type { DataSource } from './data-source.ts';
import { findRecordFolder } from './record-folder.ts';

/** Opens a folder of YAML records. Throws Failure with the diagnostics when they have errors. */
export async function openFolder(context: Context, folder: string): Promise<DataSource> {
  const found = findRecordFolder(context.cwd, folder);
  const { source, diagnostics } = await checkFolder(found);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    throw new Failure(
      exitCodeOf(errors, EXIT.badData),
      {
        en: `The records in ${found.shown} have errors, so nothing can be read from them.`,
        ja: `${found.shown} のレコードに誤りがあるため、読み込めません。`,
      },
      {
        data: { diagnostics: errors },
        lines: (view) => [[], ...renderDiagnostics(errors, source.files, view)],
      },
    );
  }
  const parts = publish(source.records, source.redirects);
  const all = createDataset(parts);
  const counts = new Map(
    parts.catalog.kinds.map(({ kind }) => [
      kind,
      parts.records.filter((record) => record.kind === kind).length,
    ]),
  );
  return { catalog: parts.catalog, counts: () => counts, dataset: () => Promise.resolve(all) };
}
