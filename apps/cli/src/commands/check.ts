import type { LocalizedText } from '@briefing/model/dataset';
import { bundledSource } from '../data/bundled-source.ts';
import { findRecordFolder, type RecordFolder } from '../data/record-folder.ts';
import { workspaceSource } from '../data/workspace-source.ts';
import { Failure } from '../failure.ts';
import { EXIT } from '../output/exit-code.ts';
import { paragraph } from '../output/layout.ts';
import { span } from '../output/span.ts';
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
    fix: {
      type: 'boolean',
      about: {
        en: 'mend what is safe to mend, all files or none, and check again',
        ja: '安全に直せるものを一括で直し、再検査',
      },
    },
    'dry-run': {
      type: 'boolean',
      about: { en: 'with --fix: show what it would write', ja: '--fix が書く内容を表示するだけ' },
    },
    watch: {
      type: 'boolean',
      about: {
        en: 'check again after every change, until Ctrl-C',
        ja: '変更のたびに再検査(Ctrl-C で終了)',
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
      line: 'briefing check --fix --dry-run',
      does: { en: 'what could be mended, line by line', ja: '直せる箇所を行ごとに表示' },
    },
    {
      line: 'briefing check --format github',
      does: { en: 'annotations for a workflow', ja: 'ワークフロー用の注釈' },
    },
  ],
  more: [
    {
      en: 'Ends with 1 when there is an error; warnings alone end with 0. Without --data it checks the workspace around, else the records the bundled dataset is built from, or, where only the built dataset is installed, that its files are as published.',
      ja: 'エラーがあれば1、警告だけなら0で終わる。--data がなければ今いるワークスペースを、その外では同梱データの元レコードを、ビルド済みのものしかなければ公開時のままかどうかを検査する。',
    },
    {
      en: '--fix never changes what a record says: it writes canonical form, puts in quotes what YAML would take for something else, and replaces ids that have moved. Comments and order stay.',
      ja: '--fix はレコードの内容を変えない。正規形への書き換え、YAMLが別の型に読む値の引用、移動したIDの置き換えだけを行い、コメントと順序は保つ。',
    },
  ],
  async run({ data, format, fix, 'dry-run': dryRun, watch, json }, context) {
    if (dryRun && !fix) throw new Failure(EXIT.usage, DRY_RUN_ALONE);
    if (watch && (fix || json || (format ?? 'text') !== 'text')) {
      throw new Failure(EXIT.usage, WATCH_ALONE);
    }
    const named = data ?? workspaceSource(context.cwd);
    const folder =
      named === undefined ? bundledSource(context) : findRecordFolder(context.cwd, named);
    if (folder !== undefined && fix) {
      const { fixRecords } = await import('../diagnostics/fix-records.ts');
      return fixRecords(folder, format, dryRun);
    }
    if (folder !== undefined && watch) {
      return {
        data: null,
        render: () => ({ lines: [] }),
        follow: async (terminal) => {
          const { watchRecords } = await import('../diagnostics/watch-records.ts');
          return watchRecords(folder, context, terminal);
        },
      };
    }
    if (folder !== undefined) return checkRecords(folder, format);
    if (fix || watch) throw new Failure(EXIT.usage, NO_SOURCE);
    const { verifyBundled } = await import('../data/verify-bundled.ts');
    return bundledOutcome(verifyBundled(context), format);
  },
});

async function checkRecords(folder: RecordFolder, format: string | undefined): Promise<Outcome> {
  // What checks records needs zod, which a reader of records never loads.
  const [{ checkFolder }, { checkOutcome }] = await Promise.all([
    import('../data/check-folder.ts'),
    import('../diagnostics/check-outcome.ts'),
  ]);
  return checkOutcome(await checkFolder(folder), folder.shown, format);
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
const DRY_RUN_ALONE: LocalizedText = {
  en: '--dry-run goes with --fix.',
  ja: '--dry-run は --fix と併せて使います。',
};
const WATCH_ALONE: LocalizedText = {
  en: '--watch is for people; it goes with neither --fix nor a format for programs.',
  ja: '--watch は人向けの表示です。--fix やプログラム向けの形式とは併用できません。',
};
const NO_SOURCE: LocalizedText = {
  en: 'The bundled dataset cannot be edited. Name your records with --data <folder>.',
  ja: '同梱データは編集できません。--data <フォルダー> で手元のレコードを指定してください。',
};
