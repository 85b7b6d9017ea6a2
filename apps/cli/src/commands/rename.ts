import type { LocalizedText } from '@briefing/model/dataset';
import { applyChanges, planRename, readSource } from '@briefing/model/source';
import { authorFolder } from '../authoring/author-folder.ts';
import { changeLines, describeChanges } from '../authoring/file-changes.ts';
import { writing } from '../authoring/writing.ts';
import { Failure } from '../failure.ts';
import { EXIT } from '../output/exit-code.ts';
import { paragraph } from '../output/layout.ts';
import { span } from '../output/span.ts';
import { defineSubcommand } from './command.ts';

export const command = defineSubcommand({
  options: {
    from: {
      type: 'positional',
      required: true,
      about: { en: 'the id as it is', ja: '今のID' },
    },
    to: {
      type: 'positional',
      required: true,
      about: { en: 'the id as it shall be, of the same kind', ja: '新しいID(同じ種類)' },
    },
    'dry-run': {
      type: 'boolean',
      about: { en: 'show what would change, and write nothing', ja: '変わる箇所を表示するだけ' },
    },
  },
  examples: [
    {
      line: 'briefing rename person/ana-example person/ana-exampleson --dry-run',
      does: { en: 'every line that would change', ja: '変わる行をすべて表示' },
    },
    {
      line: 'briefing rename briefing/example briefing/harbor',
      does: {
        en: 'a briefing takes its claims along',
        ja: 'ブリーフィングは主張ごと移る',
      },
    },
  ],
  more: [
    {
      en: 'The old id becomes a redirect, and every reference leads to the new one: all files are written, or none. Comments and order stay. It ends with 1 when the id does not exist or is taken, with 3 when a file cannot be read, for a reference in it would be missed.',
      ja: '古いIDは転送になり、参照はすべて新しいIDに書き換わる。全ファイルを書くか、一つも書かない。コメントと順序は保つ。IDがない、または使用中なら1、読めないファイルがあれば参照を見落とすため3で終わる。',
    },
  ],
  async run({ from, to, 'dry-run': dryRun, data }, context) {
    const { path, shown } = authorFolder(context, data);
    const source = await readSource(path, shown);
    const plan = planRename(source, from, to);
    if (!plan.ok) {
      const known = source.records.some(({ id }) => id === from);
      const broken = source.diagnostics.some(({ severity }) => severity === 'error');
      throw refused(from, to, plan, known && broken ? EXIT.badData : EXIT.negative);
    }
    if (!dryRun) {
      const result = await writing(shown, () => applyChanges(path, plan.changes));
      if (!result.ok) throw new Failure(EXIT.negative, EDITED(result.changedMeanwhile));
    }
    const changes = describeChanges(plan.changes, shown);
    const { moved, references } = plan;
    return {
      data: { dryRun, moved, references, changes },
      render: (view) => ({
        lines: [
          ...Object.entries(moved).map(([old, now]) => [
            span(old),
            span(' → ', 'faint'),
            span(now, 'strong'),
          ]),
          [],
          ...changeLines(changes, view),
        ],
        notes: [
          [],
          ...paragraph(
            [
              span(
                (dryRun ? WOULD : DONE)(changes.length, references)[view.lang],
                dryRun ? 'strong' : 'good',
              ),
            ],
            view,
          ),
        ],
      }),
    };
  },
});

function refused(
  from: string,
  to: string,
  { message, hint }: { readonly message: LocalizedText; readonly hint: LocalizedText },
  code: typeof EXIT.badData | typeof EXIT.negative,
): Failure {
  return new Failure(
    code,
    { en: message.en, ja: `${from} を ${to} に変えられません。${message.ja}` },
    { hint },
  );
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;

const DONE = (files: number, references: number): LocalizedText => ({
  en: `Renamed: ${count(files, 'file')} written, ${count(references, 'reference')} rewritten.`,
  ja: `変更しました。ファイル${files}個、参照${references}件。`,
});
const WOULD = (files: number, references: number): LocalizedText => ({
  en: `Nothing was written. It would write ${count(files, 'file')} and rewrite ${count(references, 'reference')}.`,
  ja: `書き込みはしていません。ファイル${files}個、参照${references}件が変わります。`,
});
const EDITED = (file: string): LocalizedText => ({
  en: `${file} was edited meanwhile; nothing was written. Save it and run this again.`,
  ja: `途中で ${file} が編集されたため、書き込みませんでした。保存してもう一度実行してください。`,
});
