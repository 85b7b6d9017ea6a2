import { type DatasetParts, type Diagnostic, publish } from '@briefing/model';
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

/** A text still to be written keeps a dataset from being built, but not its author from reading it. */
export const isUnwritten = ({ code }: Diagnostic): boolean => code === 'translation/todo';

/**
 * Reads and checks a folder, and gives its records as they are published. Throws Failure with the diagnostics when they
 * have errors other than those that are borne.
 */
export async function publishFolder(
  folder: RecordFolder,
  refusal = UNREADABLE(folder.shown),
  isBorne: (diagnostic: Diagnostic) => boolean = () => false,
): Promise<CheckedFolder & { readonly parts: DatasetParts }> {
  const checked = await checkFolder(folder);
  const { source, diagnostics } = checked;
  const errors = diagnostics.filter((one) => one.severity === 'error' && !isBorne(one));
  if (errors.length > 0) {
    throw new Failure(exitCodeOf(errors, EXIT.badData), refusal, {
      data: { diagnostics: errors },
      lines: (view) => [[], ...renderDiagnostics(errors, source.files, view)],
    });
  }
  return { ...checked, parts: publish(source.records, source.redirects) };
}
