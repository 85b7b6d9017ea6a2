import { lstat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { LocalizedText } from '@briefing/model/dataset';
import { applyChanges, workspaceFiles } from '@briefing/model/source';
import { writing } from '../authoring/writing.ts';
import { Failure } from '../failure.ts';
import { EXIT } from '../output/exit-code.ts';
import { labelled, paragraph, section } from '../output/layout.ts';
import { line, span } from '../output/span.ts';
import { defineSubcommand } from './command.ts';

export const command = defineSubcommand({
  options: {
    folder: {
      type: 'positional',
      required: true,
      about: {
        en: 'the folder to make; . for this one',
        ja: '作るフォルダー。. は今いるフォルダー',
      },
    },
    name: {
      type: 'string',
      value: 'name',
      about: {
        en: 'what the dataset is called; the name of the folder when absent',
        ja: 'データセットの名前。省略時はフォルダー名',
      },
    },
    license: {
      type: 'string',
      value: 'SPDX id',
      about: {
        en: 'license of the records; CC-BY-4.0 when absent',
        ja: 'レコードのライセンス。省略時は CC-BY-4.0',
      },
    },
  },
  examples: [
    {
      line: 'briefing init my-briefings',
      does: {
        en: 'a workspace with a first, invented briefing',
        ja: '架空の見本が入ったワークスペース',
      },
    },
  ],
  more: [
    {
      en: 'It makes folders for every kind of record, JSON Schemas and settings with which an editor completes and checks YAML, and an example. Every command works inside it without --data. What is there already is never overwritten: when any of the files exists, nothing is written and it ends with 1.',
      ja: 'レコードの種類ごとのフォルダー、エディターの補完と検査のためのJSONスキーマと設定、見本を作る。中ではどのコマンドも --data なしで動く。既にあるものは上書きしない。作るファイルが一つでも既にあれば、何も書かず1で終わる。',
    },
  ],
  async run({ folder, name, license }, { cwd }) {
    const path = resolve(cwd, folder);
    const files = workspaceFiles({
      name: name ?? (basename(path) || 'briefings'),
      version: '0.1.0',
      license: license ?? 'CC-BY-4.0',
    });
    await writing(folder, async () => {
      const taken = await existing(path, files.keys());
      if (taken.length > 0) throw inTheWay(folder, taken);
      const changes = [...files].map(([file, after]) => ({ path: file, before: undefined, after }));
      const result = await applyChanges(path, changes);
      if (!result.ok) throw inTheWay(folder, [result.changedMeanwhile]);
    });
    return {
      data: { folder, files: [...files.keys()] },
      render: (view) => ({
        lines: paragraph([span(MADE(folder, files.size)[view.lang], 'good')], view),
        notes: [
          ...section(
            NEXT[view.lang],
            labelled(
              [
                ...(path === cwd ? [] : [{ label: `cd ${folder}`, value: line(GO[view.lang]) }]),
                { label: 'briefing list', value: line(LIST[view.lang]) },
                { label: 'briefing new person', value: line(NEW[view.lang]) },
                { label: 'briefing check --watch', value: line(WATCH[view.lang]) },
              ].map(({ label, value }) => ({ label, value: [value] })),
              view,
              2,
            ),
          ),
        ],
      }),
    };
  },
});

/** Those of the files that are there already, whatever they are. */
async function existing(folder: string, files: Iterable<string>): Promise<string[]> {
  const taken: string[] = [];
  for (const file of files) {
    // Links count as well, wherever they lead.
    const found = await lstat(join(folder, file)).catch((cause: unknown) => {
      if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined;
      throw cause;
    });
    if (found !== undefined) taken.push(file);
  }
  return taken;
}

function inTheWay(folder: string, files: readonly string[]): Failure {
  const [first = ''] = files;
  return new Failure(
    EXIT.negative,
    {
      en: `${join(folder, first)} exists${files.length > 1 ? `, and ${files.length - 1} more` : ''}; nothing was written.`,
      ja: `${join(folder, first)} ${files.length > 1 ? `ほか${files.length - 1}件` : ''}が既にあるため、何も書きませんでした。`,
    },
    {
      hint: { en: 'Name another folder.', ja: '別のフォルダーを指定してください。' },
      data: { existing: files },
    },
  );
}

const MADE = (folder: string, files: number): LocalizedText => ({
  en: `Made ${folder} with ${files} files. The briefing example in it is invented.`,
  ja: `${folder} に${files}個のファイルを作りました。中の見本 example は架空です。`,
});
const NEXT: LocalizedText = { en: 'Next', ja: '次にすること' };
const GO: LocalizedText = { en: 'inside, no command needs --data', ja: '中では --data は不要' };
const LIST: LocalizedText = { en: 'what it holds', ja: '中身の一覧' };
const NEW: LocalizedText = { en: 'a record of your own', ja: 'レコードを作る' };
const WATCH: LocalizedText = {
  en: 'every problem, as you write',
  ja: '書きながら問題を確認',
};
