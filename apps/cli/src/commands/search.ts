import type { LocalizedText } from '@briefing/model/dataset';
import { parseQuery } from '@briefing/search/query';
import { openData } from '../data/data-source.ts';
import { Failure } from '../failure.ts';
import { EXIT } from '../output/exit-code.ts';
import { findHits, findingsData } from '../search/find-hits.ts';
import { findingsPage } from '../search/findings-page.ts';
import { openSearch } from '../search/open-search.ts';
import { emptyQuery, queryFailure } from '../search/query-failure.ts';
import { defineSubcommand } from './command.ts';

/** As many as fit a few screens; the count says what is left. */
const DEFAULT_LIMIT = 20;

export const command = defineSubcommand({
  options: {
    query: {
      type: 'positional',
      required: true,
      rest: true,
      about: {
        en: 'words, names in either language, fields; all of them must match',
        ja: '語、どちらかの言語の名称、項目。すべてに一致するものを探す',
      },
    },
    limit: {
      type: 'string',
      value: 'number',
      about: {
        en: `show at most this many; ${DEFAULT_LIMIT} when absent`,
        ja: `表示する最大件数。省略時は${DEFAULT_LIMIT}`,
      },
    },
    offset: {
      type: 'string',
      value: 'number',
      about: { en: 'leave out this many of the best', ja: '上位から飛ばす件数' },
    },
  },
  examples: [
    {
      line: 'briefing search yonaguni',
      does: {
        en: 'finds 与那国 and よなぐに as well, and what is about the island',
        ja: '与那国、よなぐに、島に関するものも見つかる',
      },
    },
    {
      line: 'briefing search 米国防長官 kind:claim',
      does: { en: 'what is claimed of, or said by, the office', ja: '役職に関する主張' },
    },
    {
      line: "briefing search 'radar -exercise'",
      does: { en: 'with one word, without the other', ja: '一方の語を含み、他方を含まない' },
    },
    {
      line: `briefing search '"mobile radar"'`,
      does: {
        en: 'exactly these words; in Japanese 「移動式レーダー」 needs no quotes',
        ja: 'この語句そのもの。日本語では 「移動式レーダー」 と書ける',
      },
    },
    {
      line: 'briefing search standing:rumor,forecast verdict:unconfirmed',
      does: { en: 'rumors and forecasts not confirmed', ja: '未確認の情報と予測' },
    },
    {
      line: 'briefing search about:nmesis after:2025-09 before:2026-01',
      does: { en: 'dated in these months', ja: 'この期間のもの' },
    },
  ],
  more: [
    {
      en: 'Fields: kind:, standing:, verdict: and lang: take the values of briefing list and their labels in either language; about: and source: take a record by id or name; after: and before: take 2026, 2026-01 or 2026-01-15. Commas between values mean or; a minus before a field leaves it out.',
      ja: '項目: kind:、standing:、verdict:、lang: には値か、どちらかの言語の名称を書く。about: と source: にはidか名称、after: と before: には 2026、2026-01、2026-01-15 のような日付を書く。コンマは「または」、項目の前のマイナスは除外。',
    },
    {
      en: 'A word in Latin letters is found by its beginning; case, width, kana script and old kanji forms make no difference. The site understands the same queries. Ends with 1 when nothing matches.',
      ja: '英字の語は先頭一致。大文字・小文字、全角・半角、ひらがな・カタカナ、旧字体・新字体は区別しない。サイトでも同じ書き方が使える。一致がなければ終了コードは1。',
    },
  ],
  async run({ query, limit, offset, data }, context) {
    const range = {
      limit: countOf('--limit', limit, 1) ?? DEFAULT_LIMIT,
      offset: countOf('--offset', offset, 0) ?? 0,
    };
    // Refused before anything is read: only fields are checked against the data.
    const parsed = parseQuery(query);
    if (!parsed.ok) throw queryFailure(query, parsed.problem);
    if (parsed.clauses.length === 0) throw emptyQuery();
    const source = await openData(context, data);
    const findings = await findHits(await openSearch(context, source), source, query, range);
    return {
      data: findingsData(findings),
      exitCode: findings.total === 0 ? EXIT.negative : EXIT.ok,
      render: (view) => findingsPage(findings, view),
    };
  },
});

/** A number of hits as typed. Throws Failure for what is none. */
function countOf(option: string, text: string | undefined, least: number): number | undefined {
  if (text === undefined) return undefined;
  const count = Number(text);
  if (Number.isSafeInteger(count) && count >= least) return count;
  throw new Failure(EXIT.usage, NO_COUNT(option, text, least));
}

const NO_COUNT = (option: string, text: string, least: number): LocalizedText => ({
  en: `${option} takes a whole number from ${least}, not ${text}.`,
  ja: `${option} の値は${least}以上の整数です。${text} は使えません。`,
});
