import type { LocalizedText } from '@briefing/model/dataset';
import type { Context } from '../context.ts';
import { draftFolder, namedDraft } from '../drafts/draft-folder.ts';
import { rememberedText } from '../drafts/draft-source.ts';
import { appendDecisions, readDraft, type StoredDraft } from '../drafts/draft-store.ts';
import { talk } from '../drafts/draft-summary.ts';
import { Failure } from '../failure.ts';
import { EXIT } from '../output/exit-code.ts';
import { paragraph } from '../output/layout.ts';
import { span } from '../output/span.ts';
import { readText } from '../passages/read-text.ts';
import { type PassageText, passageText } from '../review/passage.ts';
import { reviewPlainly } from '../review/review-plain.ts';
import { reviewOnScreen } from '../review/review-screen.ts';
import { beginReview, claimsAt, progress } from '../review/session.ts';
import { exportTable, importTable } from '../review/table-exchange.ts';
import { defineSubcommand, type Outcome } from './command.ts';

export const command = defineSubcommand({
  options: {
    draft: {
      type: 'positional',
      required: true,
      about: { en: 'the draft, by its name or file', ja: '下書きの名前かファイル' },
    },
    source: {
      type: 'string',
      value: 'file',
      about: {
        en: 'the text, where it lies elsewhere than when it was drafted',
        ja: '本文。下書き時と違う場所にある場合',
      },
    },
    plain: {
      type: 'boolean',
      about: {
        en: 'lines only, for screen readers and logs; so it is off a terminal anyway',
        ja: '行だけの表示(読み上げや記録用)。端末以外では常にこの形',
      },
    },
    export: {
      type: 'string',
      value: 'file.tsv',
      about: { en: 'write a table for a spreadsheet', ja: '表計算用の表に書き出す' },
    },
    import: {
      type: 'string',
      value: 'file.tsv',
      about: { en: 'take decisions from such a table', ja: 'その表から判断を取り込む' },
    },
    bom: {
      type: 'boolean',
      about: {
        en: 'with --export: begin with a byte order mark, as Excel wants it',
        ja: '--export の先頭にBOMを付ける(Excel用)',
      },
    },
  },
  examples: [
    {
      line: 'briefing review harbor-talks',
      does: { en: 'one question a screen', ja: '一画面に一問' },
    },
    {
      line: "printf 'aaxq' | briefing review harbor-talks",
      does: { en: 'accept two, reject one', ja: '二つ採用し、一つ却下' },
    },
    {
      line: 'briefing review harbor-talks --export harbor-talks.tsv --bom',
      does: {
        en: 'fill in the column decision, then --import',
        ja: 'decision 列に記入し、--import で取り込む',
      },
    },
  ],
  more: [
    {
      en: 'Keys: a accept, x reject, e edit, 1-9 choose another value, n next, p back, s put off, w why and where, A accept all like this, u undo, ? keys, q quit. Doubts come first, known names last. Every key is saved before the next question shows.',
      ja: 'キー: a 採用、x 却下、e 修正、1-9 別の値を選択、n 次、p 前、s 保留、w 根拠と位置、A 同種をすべて採用、u 取消、? キーの説明、q 終了。疑わしいものから順に尋ね、既知の名前は最後。キーを押すたびに保存する。',
    },
    {
      en: 'In the table, decision is accept, reject, edit, defer or reopen; new value is the value, or field=value parted by semicolons. One bad row, and nothing is imported. With --json the open questions are printed and nobody is asked.',
      ja: '表の decision には accept、reject、edit、defer、reopen、new value には値か 項目=値(セミコロン区切り)を書く。一行でも誤りがあれば何も取り込まない。--json では質問せず、未決の問いを出力する。',
    },
  ],
  async run({ draft: typed, source, plain, export: out, import: from, bom, json, data }, context) {
    if (out !== undefined && from !== undefined) throw new Failure(EXIT.usage, ONE_WAY);
    if (bom && out === undefined) throw new Failure(EXIT.usage, BOM_ALONE);
    const stored = await readDraft(namedDraft(context, draftFolder(context, data), typed));
    if (from !== undefined) {
      const { decisions, unchanged } = await importTable(stored, from, context);
      return said(
        { draft: stored.place.shown, imported: decisions.length, unchanged },
        IMPORTED(decisions.length, unchanged),
      );
    }
    const text = textOf(stored, source, context);
    if (out !== undefined) {
      const claims = await exportTable(stored, text, out, { bom, cwd: context.cwd });
      return said({ draft: stored.place.shown, file: out, claims }, EXPORTED(claims, out));
    }
    const session = beginReview(stored.draft, stored.decisions);
    const answer = {
      draft: stored.place.shown,
      ...progress(session),
      questions: session.items.map(({ group }, at) => ({ group, claims: claimsAt(session, at) })),
    };
    if (json) return { data: answer, render: () => ({ lines: [] }) };
    const tools = {
      name: stored.place.slug,
      text,
      save: (added: Parameters<typeof appendDecisions>[1]) => appendDecisions(stored.place, added),
    };
    const { stdin, stdout, env } = context;
    const isScreen = stdin.isTerminal && stdout.isTerminal && env.TERM !== 'dumb' && !plain;
    return {
      data: answer,
      render: () => ({ lines: [] }),
      follow(terminal) {
        if (stored.badLines.length > 0) terminal.say(talk([TORN(stored.badLines)], terminal.view));
        const ask = isScreen ? reviewOnScreen : reviewPlainly;
        return ask(session, tools, context, terminal);
      },
    };
  },
});

/** The text of a draft; undefined where nobody named it and it is not where it was. */
function textOf(
  { draft, place }: StoredDraft,
  source: string | undefined,
  context: Context,
): PassageText | undefined {
  const { file, text } = draft.header;
  if (source !== undefined) return passageText(readText(context, source).normal, text.digest);
  if (file === undefined) return undefined;
  try {
    return passageText(readText(context, rememberedText(place.draft, file)).normal, text.digest);
  } catch (cause) {
    if (cause instanceof Failure) return undefined;
    throw cause;
  }
}

function said(data: unknown, text: LocalizedText): Outcome {
  return {
    data,
    render: (view) => ({ lines: paragraph([span(text[view.lang], 'good')], view) }),
  };
}

const ONE_WAY: LocalizedText = {
  en: '--export and --import go one at a time.',
  ja: '--export と --import は同時に使えません。',
};
const BOM_ALONE: LocalizedText = {
  en: '--bom goes with --export.',
  ja: '--bom は --export と併せて使います。',
};
const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
const EXPORTED = (claims: number, file: string): LocalizedText => ({
  en: `Wrote ${plural(claims, 'claim')} to ${file}.`,
  ja: `${claims}件を ${file} に書き出しました。`,
});
const IMPORTED = (count: number, unchanged: number): LocalizedText => ({
  en: `Imported ${plural(count, 'decision')}${unchanged > 0 ? `; ${unchanged} stood already` : ''}.`,
  ja: `判断を${count}件取り込みました${unchanged > 0 ? `(${unchanged}件は変更なし)` : ''}。`,
});
const TORN = (lines: readonly number[]): LocalizedText => ({
  en: `Lines ${lines.join(', ')} of the log of decisions cannot be read and are passed over.`,
  ja: `判断の記録の${lines.join('、')}行目を読めないため、飛ばします。`,
});
