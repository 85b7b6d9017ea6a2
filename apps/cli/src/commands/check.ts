import type { Diagnostic } from '@briefing/model';
import type { LocalizedText } from '@briefing/model/dataset';
import { bundledSource } from '../data/bundled-source.ts';
import { findRecordFolder, type RecordFolder } from '../data/record-folder.ts';
import { EXIT } from '../output/exit-code.ts';
import { paragraph } from '../output/layout.ts';
import { type Line, span } from '../output/span.ts';
import type { View } from '../output/view.ts';
import { defineSubcommand, type Outcome } from './command.ts';

export const command = defineSubcommand({
  options: {
    format: {
      type: 'string',
      value: 'text|json|github|sarif',
      choices: ['text', 'json', 'github', 'sarif'],
      about: {
        en: 'text for people, json as --json, github for annotations in a pull request, sarif for code scanning',
        ja: 'text は人向け、json は --json と同じ、github はプルリクエストの注釈、sarif はコードスキャン用',
      },
    },
  },
  examples: [
    {
      line: 'briefing check --data my-briefings',
      does: {
        en: 'every problem in your records, in one run',
        ja: '手元のレコードの問題を一度に報告',
      },
    },
    {
      line: 'briefing check --format github',
      does: { en: 'annotations for a workflow', ja: 'ワークフロー用の注釈' },
    },
  ],
  more: [
    {
      en: 'Ends with 1 when there is an error; warnings alone end with 0. Without --data it checks the records the bundled dataset is built from, or, where only the built dataset is installed, that its files are as published.',
      ja: 'エラーがあれば1、警告だけなら0で終わる。--data がなければ同梱データの元レコードを、ビルド済みのものしかなければ公開時のままかどうかを検査する。',
    },
  ],
  async run({ data, format }, context) {
    const folder =
      data === undefined ? bundledSource(context) : findRecordFolder(context.cwd, data);
    if (folder === undefined) {
      const { verifyBundled } = await import('../data/verify-bundled.ts');
      return bundledOutcome(verifyBundled(context), format);
    }
    return checkRecords(folder, format);
  },
});

async function checkRecords(folder: RecordFolder, format: string | undefined): Promise<Outcome> {
  // What checks records needs zod, which a reader of records never loads.
  const [{ checkFolder, exitCodeOf }, report] = await Promise.all([
    import('../data/check-folder.ts'),
    import('../diagnostics/report.ts'),
  ]);
  const { source, diagnostics } = await checkFolder(folder);
  const { shown } = folder;
  const count = (severity: Diagnostic['severity']) =>
    diagnostics.filter((one) => one.severity === severity).length;
  const [records, errors, warnings] = [source.records.length, count('error'), count('warning')];
  return {
    data: { ok: errors === 0, folder: shown, records, errors, warnings, diagnostics },
    exitCode: exitCodeOf(diagnostics, EXIT.negative),
    asJson: format === 'json',
    render: (view) => ({
      lines: report.linesOf(diagnostics, format, source.files, view),
      notes: [
        ...(diagnostics.length === 0 || isForPrograms(format) ? [] : [[]]),
        ...summary(records, errors, warnings, shown, view),
      ],
    }),
  };
}

function isForPrograms(format: string | undefined): boolean {
  return format === 'github' || format === 'sarif';
}

function summary(
  records: number,
  errors: number,
  warnings: number,
  shown: string,
  view: View,
): Line[] {
  const text: LocalizedText =
    errors + warnings === 0
      ? {
          en: `${records} records in ${shown}: no problems.`,
          ja: `${shown} の${records}件に問題はありません。`,
        }
      : {
          en: `${records} records in ${shown}: ${plural(errors, 'error')}, ${plural(warnings, 'warning')}.`,
          ja: `${shown} の${records}件: エラー${errors}、警告${warnings}。`,
        };
  return paragraph([span(text[view.lang], errors === 0 ? 'good' : 'bad')], view);
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function bundledOutcome(files: readonly string[], format: string | undefined): Outcome {
  return {
    data: { ok: true, folder: null, files, errors: 0, warnings: 0, diagnostics: [] },
    asJson: format === 'json',
    render: (view) => ({
      lines: [],
      notes: paragraph([span(AS_PUBLISHED(files.length)[view.lang], 'good')], view),
    }),
  };
}

const AS_PUBLISHED = (files: number): LocalizedText => ({
  en: `The bundled dataset was checked when it was built; its ${files} files are as published.`,
  ja: `同梱データはビルド時に検査済みで、${files}個のファイルは公開時のままです。`,
});
