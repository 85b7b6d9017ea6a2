import { ruleStats } from '@briefing/ingest';
import type { LocalizedText } from '@briefing/model/dataset';
import { isCivilDate } from '@briefing/model/dates';
import { rawDigest } from '@briefing/model/text';
import type { Context } from '../context.ts';
import { draftFolder, draftPlace } from '../drafts/draft-folder.ts';
import { draftSlug, refuseBinary, textPath } from '../drafts/draft-source.ts';
import { readDrafts } from '../drafts/draft-store.ts';
import { summarize, summaryLines, talk } from '../drafts/draft-summary.ts';
import { type MadeDraft, makeDraft } from '../drafts/make-draft.ts';
import { namesDataset } from '../drafts/names-dataset.ts';
import { ruleTable } from '../drafts/rule-table.ts';
import { Failure } from '../failure.ts';
import { EXIT } from '../output/exit-code.ts';
import { paragraph } from '../output/layout.ts';
import { span } from '../output/span.ts';
import { readBytes, readText, type SourceText } from '../passages/read-text.ts';
import { defineSubcommand, type Outcome } from './command.ts';

export const command = defineSubcommand({
  options: {
    file: {
      type: 'positional',
      about: {
        en: 'the text, in UTF-8; - for standard input',
        ja: '本文(UTF-8)。- で標準入力',
      },
    },
    published: {
      type: 'string',
      value: 'date',
      about: {
        en: 'the day it was published, as 2026-01-15; dates without a year are counted from it',
        ja: '公開日(例 2026-01-15)。年のない日付の基準になる',
      },
    },
    'text-lang': {
      type: 'string',
      value: 'en|ja',
      choices: ['en', 'ja'],
      about: { en: 'language of the text; found out when absent', ja: '本文の言語。省略時は判定' },
    },
    url: {
      type: 'string',
      value: 'address',
      about: { en: 'where the text was published', ja: '本文の公開アドレス' },
    },
    slug: {
      type: 'string',
      value: 'name',
      about: {
        en: 'name of the draft and later of the briefing; from the file name when absent',
        ja: '下書きと、後の記事の名前。省略時はファイル名による',
      },
    },
    stats: {
      type: 'boolean',
      about: {
        en: 'no draft: how often each rule was right, from the decisions so far',
        ja: '下書きは作らず、これまでの判断から規則ごとの適合率を表示',
      },
    },
  },
  examples: [
    {
      line: 'briefing draft texts/example.txt --published 2031-05-02',
      does: { en: 'drafts/example.draft.jsonl', ja: 'drafts/example.draft.jsonl を作る' },
    },
    {
      line: 'briefing draft --stats',
      does: { en: 'the weakest rules first', ja: '適合率の低い規則から表示' },
    },
  ],
  more: [
    {
      en: 'It finds names, dates, events, quotations, abbreviations and links by rules alone: no model, no network, the same draft every time. Nothing of it is in the dataset before it was accepted and merged. Drafting again keeps every decision; what was rejected does not come back. Names accepted in any draft are known in the next.',
      ja: '名前・日付・出来事・引用・略称・リンクを規則だけで見つける。モデルも通信も使わず、同じ本文からは同じ下書きができる。採用して統合するまでデータには入らない。作り直しても判断は残り、却下したものは戻らない。採用した名前は次の下書きから既知となる。',
    },
    {
      en: 'Next: briefing review <name>, briefing accept <name> --where …, briefing merge <name>. Ends with 3 for what is no UTF-8 text, with 4 for what cannot be read.',
      ja: '続き: briefing review <名前>、briefing accept <名前> --where …、briefing merge <名前>。UTF-8のテキストでなければ3、読めなければ4で終わる。',
    },
  ],
  async run({ file, published, url, slug, stats, data, ...rest }, context) {
    const folder = draftFolder(context, data);
    if (stats) {
      if (file !== undefined) throw new Failure(EXIT.usage, STATS_ALONE);
      return statistics(await readDrafts(context.cwd, folder.path));
    }
    if (file === undefined) throw new Failure(EXIT.usage, NO_FILE, { hint: SEE_HELP });
    if (published !== undefined && !isCivilDate(published))
      throw new Failure(EXIT.usage, NO_DAY(published));
    if (url !== undefined && !isWebAddress(url)) throw new Failure(EXIT.usage, NO_ADDRESS(url));
    const place = draftPlace(context.cwd, folder.path, draftSlug(file, slug));
    const { text, bytes } = wordsOf(file, context);
    const drafts = await readDrafts(context.cwd, folder.path);
    const lang =
      rest['text-lang'] === 'en' || rest['text-lang'] === 'ja' ? rest['text-lang'] : undefined;
    const made = await makeDraft(
      text,
      {
        published,
        lang,
        url,
        file: textPath(context.cwd, folder.path, file),
        rawDigest: rawDigest(bytes),
      },
      place,
      await namesDataset(context, folder),
      drafts,
    );
    return answer(made, place.slug, place.shown);
  },
});

function answer(made: MadeDraft, slug: string, shown: string): Outcome {
  const { draft, again, changed, kept, added, gone, reopened } = made;
  const { header } = draft;
  const summary = summarize(draft);
  const carried = { kept, added, gone, reopened };
  return {
    data: {
      draft: shown,
      slug,
      change: again ? (changed ? 'changed' : 'same') : 'new',
      text: {
        lang: header.lang,
        lines: header.text.lines,
        published: header.published ?? null,
        mixed: header.mixed,
      },
      ...summary,
      ...(again && { before: carried }),
    },
    render: (view) => ({
      lines: [[span(shown, 'strong')], [], ...summaryLines(summary, view)],
      notes: [
        [],
        ...talk(
          [
            ...(again ? [CARRIED(carried)] : []),
            ...(header.published === undefined ? [UNDATED] : []),
            ...(header.mixed ? [MIXED] : []),
            ...(summary.unsettledDates > 0 ? [UNSETTLED(summary.unsettledDates)] : []),
          ],
          view,
        ),
        ...paragraph([span(NEXT(slug, summary.questions)[view.lang], 'good')], view),
      ],
    }),
  };
}

function statistics(drafts: Awaited<ReturnType<typeof readDrafts>>): Outcome {
  // The id of a name is the same in every draft.
  const decisions = drafts.flatMap(({ place, decisions: own }) =>
    own.map((one) => ({ ...one, claim: `${place.slug}/${one.claim}` })),
  );
  const rules = ruleStats(decisions);
  return {
    data: {
      drafts: drafts.map(({ place }) => place.slug),
      rules: rules.map(({ precision, ...rule }) => ({ ...rule, precision: precision ?? null })),
    },
    exitCode: rules.length === 0 ? EXIT.negative : EXIT.ok,
    render: (view) =>
      rules.length === 0
        ? { lines: [], notes: talk([NO_DECISIONS], view) }
        : { lines: ruleTable(rules, view) },
  };
}

/** The words of a file. Throws Failure for one that holds none. */
function wordsOf(file: string, context: Context): SourceText {
  const bytes = readBytes(context, file);
  refuseBinary(file, bytes);
  const read = readText(context, file, bytes);
  if (/[\p{L}\p{N}]/u.test(read.text)) return read;
  throw new Failure(EXIT.badData, NO_WORDS(file), { hint: SAVE_WORDS, data: { path: file } });
}

function isWebAddress(text: string): boolean {
  return /^https?:$/u.test(URL.parse(text)?.protocol ?? '');
}

const NO_FILE: LocalizedText = { en: '<file> is missing.', ja: '<file> がありません。' };
const SEE_HELP: LocalizedText = {
  en: 'briefing draft <file> drafts a text; briefing draft --stats judges the rules.',
  ja: 'briefing draft <ファイル> で下書き、briefing draft --stats で規則の成績。',
};
const STATS_ALONE: LocalizedText = {
  en: '--stats is about all drafts; it takes no file.',
  ja: '--stats は全下書きの集計です。ファイルは指定しません。',
};
const NO_DAY = (text: string): LocalizedText => ({
  en: `--published takes a day as 2026-01-15, not ${text}.`,
  ja: `--published には 2026-01-15 のような日を指定します。${text} は使えません。`,
});
const NO_ADDRESS = (text: string): LocalizedText => ({
  en: `--url takes an http or https address, not ${text}.`,
  ja: `--url には http か https のアドレスを指定します。${text} は使えません。`,
});
const NO_WORDS = (file: string): LocalizedText => ({
  en: `${file} holds no word.`,
  ja: `${file} に文字がありません。`,
});
const SAVE_WORDS: LocalizedText = {
  en: 'Save the text of the briefing as plain text in UTF-8 and name that file.',
  ja: '記事の本文をUTF-8のテキストとして保存し、そのファイルを指定してください。',
};
const CARRIED = ({
  kept,
  added,
  gone,
  reopened,
}: Pick<MadeDraft, 'kept' | 'added' | 'gone' | 'reopened'>): LocalizedText => ({
  en: `Drafted again: decisions kept ${kept}, new claims ${added}, asked again ${reopened.length}, accepted but no longer in the text ${gone.length}.`,
  ja: `作り直しました。引き継いだ判断${kept}件、新しい項目${added}件、再確認${reopened.length}件、本文から消えた採用済み${gone.length}件。`,
});
const UNDATED: LocalizedText = {
  en: 'The text does not say when it was published; with --published its dates are surer.',
  ja: '本文に公開日がありません。--published で指定すると日付が確かになります。',
};
const MIXED: LocalizedText = {
  en: 'A good part of the text is in the other language.',
  ja: '本文のかなりの部分が別の言語です。',
};
const UNSETTLED = (count: number): LocalizedText => ({
  en: `${count === 1 ? '1 date is' : `${count} dates are`} not settled by the text.`,
  ja: `本文だけでは決まらない日付が${count}件あります。`,
});
const NEXT = (slug: string, questions: number): LocalizedText =>
  questions === 0
    ? { en: `Next: briefing merge ${slug}.`, ja: `次は briefing merge ${slug}。` }
    : {
        en: `Next: briefing review ${slug} (${questions} ${questions === 1 ? 'question' : 'questions'}).`,
        ja: `次は briefing review ${slug} (${questions}問)。`,
      };
const NO_DECISIONS: LocalizedText = {
  en: 'Nothing has been decided yet.',
  ja: 'まだ判断がありません。',
};
