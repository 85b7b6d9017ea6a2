import { type DatasetParts, publish } from '@briefing/model';
import type { LocalizedText } from '@briefing/model/dataset';
import { renderDiagnostics } from '../diagnostics/render-diagnostics.ts';
import { Failure } from '../failure.ts';
import { EXIT } from '../output/exit-code.ts';
import { type CheckedFolder, checkFolder, exitCodeOf } from './check-folder.ts';
import type { RecordFolder } from './record-folder.ts';

const UNREADABLE = (shown: string): LocalizedText => ({
  en: `The records in ${shown} have errors, so nothing can be read from them.`,
  ja: `${shown} のレコードに誤りがあるため、読み込めません。`,
});

/** Reads and checks a folder, and gives its records as they are published. Throws Failure with the diagnostics when they have errors. */
export async function publishFolder(
  folder: RecordFolder,
  refusal = UNREADABLE(folder.shown),
): Promise<CheckedFolder & { readonly parts: DatasetParts }> {
  const checked = await checkFolder(folder);
  const { source, diagnostics } = checked;
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    throw new Failure(exitCodeOf(errors, EXIT.badData), refusal, {
      data: { diagnostics: errors },
      lines: (view) => [[], ...renderDiagnostics(errors, source.files, view)],
    });
  }
  return { ...checked, parts: publish(source.records, source.redirects) };
}
