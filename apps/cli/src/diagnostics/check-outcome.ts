import type { Diagnostic } from '@briefing/model';
import type { LocalizedText } from '@briefing/model/dataset';
import { changeLines, type DescribedChange } from '../authoring/file-changes.ts';
import type { Outcome } from '../commands/command.ts';
import { type CheckedFolder, exitCodeOf } from '../data/check-folder.ts';
import { EXIT } from '../output/exit-code.ts';
import { paragraph } from '../output/layout.ts';
import { type Line, span } from '../output/span.ts';
import type { View } from '../output/view.ts';
import { linesOf } from './report.ts';

/** What `--fix` did before the check, or would do. */
export interface Mending {
  readonly dryRun: boolean;
  readonly changes: readonly DescribedChange[];
  /** A file that was edited while it was mended, so that nothing was written to any. */
  readonly changedMeanwhile?: string | undefined;
}

/** The answer of a check: diagnostics in the form asked for, counts, and what was mended. */
export function checkOutcome(
  { source, diagnostics }: CheckedFolder,
  shown: string,
  format: string | undefined,
  mending?: Mending,
): Outcome {
  const count = (severity: Diagnostic['severity']) =>
    diagnostics.filter((one) => one.severity === severity).length;
  const counts = {
    records: source.records.length,
    errors: count('error'),
    warnings: count('warning'),
    fixable: diagnostics.filter(({ fix }) => fix !== undefined).length,
  };
  const ok = counts.errors === 0 && mending?.changedMeanwhile === undefined;
  return {
    data: {
      ok,
      folder: shown,
      ...counts,
      ...(mending !== undefined && { mending }),
      diagnostics,
    },
    exitCode: ok ? EXIT.ok : exitCodeOf(diagnostics, EXIT.negative) || EXIT.negative,
    asJson: format === 'json',
    render: (view) => ({
      lines: linesOf(diagnostics, format, source.files, view),
      notes: [
        ...(diagnostics.length === 0 || isForPrograms(format) ? [] : [[]]),
        ...(mending === undefined ? [] : mendingLines(mending, view)),
        ...summary(counts, shown, view),
      ],
    }),
  };
}

function isForPrograms(format: string | undefined): boolean {
  return format === 'github' || format === 'sarif';
}

function mendingLines({ changes, dryRun, changedMeanwhile }: Mending, view: View): Line[] {
  const { lang } = view;
  const text =
    changedMeanwhile !== undefined
      ? EDITED(changedMeanwhile)
      : changes.length === 0
        ? NOTHING
        : dryRun
          ? WOULD(changes.length)
          : MENDED(changes.length);
  return [...changeLines(changes, view), ...paragraph([span(text[lang], 'strong')], view)];
}

function summary(
  counts: { records: number; errors: number; warnings: number; fixable: number },
  shown: string,
  view: View,
): Line[] {
  const { records, errors, warnings, fixable } = counts;
  const text: LocalizedText =
    errors + warnings === 0
      ? {
          en: `${records} records in ${shown}: no problems.`,
          ja: `${shown} の${records}件に問題はありません。`,
        }
      : {
          en: `${records} records in ${shown}: ${plural(errors, 'error')}, ${plural(warnings, 'warning')}.${fixable === 0 ? '' : ` check --fix mends ${fixable} of them.`}`,
          ja: `${shown} の${records}件: エラー${errors}、警告${warnings}。${fixable === 0 ? '' : `うち${fixable}件は check --fix で直せます。`}`,
        };
  return paragraph([span(text[view.lang], errors === 0 ? 'good' : 'bad')], view);
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

const NOTHING: LocalizedText = {
  en: 'There was nothing that can be mended safely.',
  ja: '安全に直せるものはありませんでした。',
};
const WOULD = (files: number): LocalizedText => ({
  en: `Nothing was written: --fix would write ${plural(files, 'file')}.`,
  ja: `書き込みはしていません。--fix は${files}個のファイルを書き換えます。`,
});
const MENDED = (files: number): LocalizedText => ({
  en: `Mended ${plural(files, 'file')}; the content is unchanged.`,
  ja: `${files}個のファイルを直しました。内容は変わっていません。`,
});
const EDITED = (file: string): LocalizedText => ({
  en: `${file} was edited meanwhile, so nothing was written. Save it and run check --fix again.`,
  ja: `途中で ${file} が編集されたため、書き込みませんでした。保存してもう一度 check --fix を実行してください。`,
});
