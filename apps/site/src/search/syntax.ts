import type { LocalizedText } from '@briefing/model/dataset';

/** A part that a query can have, by an example, and what it means. */
export interface SyntaxPart {
  readonly query: LocalizedText;
  readonly means: LocalizedText;
}

const same = (query: string): LocalizedText => ({ en: query, ja: query });

/** Everything that can be asked, on the site as on the command line. */
export const searchSyntax: readonly SyntaxPart[] = [
  {
    query: { en: 'radar yonaguni', ja: 'レーダー 与那国' },
    means: { en: 'both words, in any order', ja: '両方の語を含む。順序は問わない' },
  },
  {
    query: { en: '"mobile radar"', ja: '「移動式レーダー」' },
    means: {
      en: 'exactly these words, in this order; 「」 works like quotation marks',
      ja: 'この語句そのもの。英語では "mobile radar" のように引用符で囲む',
    },
  },
  {
    query: { en: 'radar -yonaguni', ja: 'レーダー -与那国' },
    means: { en: 'the first without the second', ja: '前の語を含み、後の語を含まない' },
  },
  {
    query: same('kind:claim,event'),
    means: { en: 'records of one kind or the other', ja: 'どちらかの種類の記録' },
  },
  {
    query: { en: 'standing:rumor', ja: 'standing:未確認の噂' },
    means: {
      en: 'claims of that standing; values and labels of either language are taken',
      ja: 'その位置づけの主張。値でも、どちらかの言語の名称でもよい',
    },
  },
  {
    query: same('verdict:contradicted'),
    means: { en: 'claims with that verdict', ja: 'その判定の主張' },
  },
  {
    query: same('about:nmesis'),
    means: {
      en: 'what is about a record, by its name or id',
      ja: '記録に関するもの。名称か識別子で',
    },
  },
  {
    query: { en: 'source:"stars and stripes"', ja: 'source:星条旗新聞' },
    means: {
      en: 'what cites a source, by its name or id',
      ja: '資料を出典とするもの。名称か識別子で',
    },
  },
  {
    query: same('after:2025-09 before:2025-12'),
    means: {
      en: 'what is dated between these months; a year or a day can be written too',
      ja: 'この期間のもの。年や日でも書ける',
    },
  },
  {
    query: { en: 'lang:ja 防衛', ja: 'lang:en defense' },
    means: {
      en: 'only the Japanese text is searched; sources in Japanese',
      ja: '英語の文だけを探す。資料は英語のもの',
    },
  },
  {
    query: same('kind:claim -verdict:confirmed'),
    means: { en: 'a minus leaves out a field as well', ja: 'マイナスは項目にも使える' },
  },
];
