import type { LocalizedText } from '@briefing/model/dataset';
import { applyChanges, planWithdrawal, readSource } from '@briefing/model/source';
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
    id: {
      type: 'positional',
      required: true,
      about: { en: 'the record to take back', ja: '取り下げるレコード' },
    },
    date: {
      type: 'string',
      value: 'date',
      required: true,
      about: { en: 'since when, as 2026-05-10', ja: 'いつから。2026-05-10 など' },
    },
    'reason-en': {
      type: 'string',
      value: 'text',
      required: true,
      about: { en: 'why, in English', ja: '理由(英語)' },
    },
    'reason-ja': {
      type: 'string',
      value: 'text',
      required: true,
      about: { en: 'why, in Japanese', ja: '理由(日本語)' },
    },
    successor: {
      type: 'string',
      value: 'id',
      about: { en: 'the record to read instead', ja: '代わりに読むレコード' },
    },
    'dry-run': {
      type: 'boolean',
      about: { en: 'show what would change, and write nothing', ja: '変わる箇所を表示するだけ' },
    },
  },
  examples: [
    {
      line: 'briefing withdraw term/exampling --date 2026-05-10 --reason-en "Nobody uses it." --reason-ja 使われていないため。',
      does: {
        en: 'the record goes, its id stays and says why',
        ja: 'レコードはなくなり、IDは残って理由を示す',
      },
    },
  ],
  more: [
    {
      en: 'An id never vanishes: in the place of the record stand date and reason, which show and the site tell whoever asks for it. Refused with 1 while other records refer to it. The lines of a withdrawn claim are claimed by another or set aside with a reason.',
      ja: 'IDは消えない。レコードの場所に日付と理由が残り、show とサイトが示す。ほかのレコードが参照している間は1で断る。取り下げた主張の行は、別の主張か理由付きの除外で扱う。',
    },
  ],
  async run(options, context) {
    const { id, date, successor, 'dry-run': dryRun, data } = options;
    const { path, shown } = authorFolder(context, data);
    const source = await readSource(path, shown);
    const plan = planWithdrawal(source, id, {
      date,
      reason: { en: options['reason-en'], ja: options['reason-ja'] },
      ...(successor !== undefined && { successor }),
    });
    if (!plan.ok) {
      const known = source.records.some((record) => record.id === id);
      const broken = source.diagnostics.some(({ severity }) => severity === 'error');
      const { message, hint, referredBy = [] } = plan;
      throw new Failure(known && broken ? EXIT.badData : EXIT.negative, message, {
        hint,
        data: { referredBy },
        lines: () => referredBy.map((one) => [span(`  ${one}`)]),
      });
    }
    if (!dryRun) {
      const result = await writing(shown, () => applyChanges(path, plan.changes));
      if (!result.ok) throw new Failure(EXIT.negative, EDITED(result.changedMeanwhile));
    }
    const changes = describeChanges(plan.changes, shown);
    return {
      data: { dryRun, id, changes },
      render: (view) => ({
        lines: changeLines(changes, view),
        notes: paragraph(
          [span((dryRun ? WOULD : DONE)(id)[view.lang], dryRun ? 'strong' : 'good')],
          view,
        ),
      }),
    };
  },
});

const DONE = (id: string): LocalizedText => ({
  en: `${id} is withdrawn; its id keeps saying why.`,
  ja: `${id} を取り下げました。IDは残り、理由を示します。`,
});
const WOULD = (id: string): LocalizedText => ({
  en: `Nothing was written. ${id} would be withdrawn.`,
  ja: `書き込みはしていません。${id} が取り下げになります。`,
});
const EDITED = (file: string): LocalizedText => ({
  en: `${file} was edited meanwhile; nothing was written. Save it and run this again.`,
  ja: `途中で ${file} が編集されたため、書き込みませんでした。保存してもう一度実行してください。`,
});
