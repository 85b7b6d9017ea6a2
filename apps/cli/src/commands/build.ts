import { basename, dirname, join, relative, resolve } from 'node:path';
import type { LocalizedText } from '@briefing/model/dataset';
import {
  compileFiles,
  findWorkspace,
  type ManifestLabel,
  replaceFolder,
  type Workspace,
} from '@briefing/model/source';
import { authorFolder } from '../authoring/author-folder.ts';
import { outputFolder } from '../authoring/output-folder.ts';
import { writing } from '../authoring/writing.ts';
import { publishFolder } from '../data/publish-folder.ts';
import { Failure } from '../failure.ts';
import { EXIT } from '../output/exit-code.ts';
import { paragraph } from '../output/layout.ts';
import { span } from '../output/span.ts';
import { defineSubcommand } from './command.ts';

export const command = defineSubcommand({
  options: {
    out: {
      type: 'string',
      value: 'dir',
      about: {
        en: 'where the files go; dist of the workspace, or of this folder, when absent',
        ja: '出力先。省略時はワークスペースまたは今のフォルダーの dist',
      },
    },
  },
  examples: [
    {
      line: 'briefing build',
      does: { en: 'the workspace around, to its dist', ja: '今いるワークスペースを dist へ' },
    },
    {
      line: 'briefing build --data my-briefings --out public/data',
      does: { en: 'any folder, to any place', ja: '任意のフォルダーを任意の場所へ' },
    },
  ],
  more: [
    {
      en: 'The files are those of the bundled dataset: JSON by kind, typed modules, JSON Schemas and a manifest with a digest of each. The same records give the same bytes. With any error nothing is written, and it ends with 3.',
      ja: '同梱データと同じ形のファイル(種類別のJSON、型付きモジュール、JSONスキーマ、各ファイルのハッシュを持つ manifest)を作る。同じレコードからは常に同じバイト列になる。エラーがあれば何も書かず3で終わる。',
    },
  ],
  async run({ out, data }, context) {
    const { cwd } = context;
    const folder = authorFolder(context, data);
    const workspace = workspaceOf(folder.path);
    const wanted = out ?? (relative(cwd, join(workspace?.root ?? cwd, 'dist')) || '.');
    const target = await outputFolder(cwd, wanted, folder.path);
    const { parts, diagnostics } = await publishFolder(folder, REFUSED(folder.shown));
    const files = compileFiles(parts, labelOf(workspace, folder.path));
    await writing(wanted, () => replaceFolder(target, files));
    const records = parts.records.length;
    return {
      data: { folder: folder.shown, out: wanted, records, files: files.size, diagnostics },
      render: (view) => ({
        lines: paragraph([span(BUILT(records, files.size, wanted)[view.lang], 'good')], view),
        notes:
          diagnostics.length === 0
            ? []
            : paragraph([span(WARNED(diagnostics.length)[view.lang], 'caution')], view),
      }),
    };
  },
});

/** The workspace whose records these are; a folder of records may also lie in a workspace by chance. */
function workspaceOf(source: string): Workspace | undefined {
  try {
    const found = findWorkspace(source);
    return found?.source === source ? found : undefined;
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    throw new Failure(EXIT.badData, {
      en: cause.message,
      ja: `briefing.json に name・version・license が必要です。${cause.message}`,
    });
  }
}

/** A folder that says nothing of itself goes by its name; `source` names nothing. */
function labelOf(workspace: Workspace | undefined, source: string): ManifestLabel {
  if (workspace !== undefined) {
    const { name, version, license } = workspace;
    return { name, version, license };
  }
  const path = resolve(source);
  const name = basename(path) === 'source' ? basename(dirname(path)) : basename(path);
  return { name: name || 'briefings', version: '0.0.0', license: 'UNLICENSED' };
}

const REFUSED = (shown: string): LocalizedText => ({
  en: `The records in ${shown} have errors, so nothing was written.`,
  ja: `${shown} のレコードに誤りがあるため、何も書きませんでした。`,
});
const BUILT = (records: number, files: number, out: string): LocalizedText => ({
  en: `Wrote ${records} records in ${files} files to ${out}.`,
  ja: `${records}件のレコードを${files}個のファイルとして ${out} に書きました。`,
});
const WARNED = (count: number): LocalizedText => ({
  en: `There ${count === 1 ? 'is 1 warning' : `are ${count} warnings`}: briefing check shows ${count === 1 ? 'it' : 'them'}.`,
  ja: `警告が${count}件あります。briefing check で表示します。`,
});
