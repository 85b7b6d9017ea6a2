import type { LocalizedText } from '@briefing/model/dataset';
import type { CitationFormat } from '../citations/formats.ts';

/** A form in which the site serves something. */
export interface FormatRow {
  /** Address with the changing part in braces. */
  readonly where: string;
  readonly mediaType: string;
  readonly holds: LocalizedText;
}

const json = 'application/json';

/** Every form in which the site serves data, with where it stands. */
export function formatRows(citations: readonly CitationFormat[]): FormatRow[] {
  return [
    {
      where: '/{folder}/{slug}.json',
      mediaType: json,
      holds: { en: 'one record, both languages', ja: '記録1件（両言語）' },
    },
    {
      where: '/{folder}/{slug}.md',
      mediaType: 'text/markdown',
      holds: {
        en: 'the page as Markdown; a claim never without who says it, its standing and its verdict',
        ja: 'ページの Markdown 版。主張には必ず、誰の言葉か、位置づけ、判定が付く',
      },
    },
    {
      where: '/{folder}.md',
      mediaType: 'text/markdown',
      holds: { en: 'the list of a kind', ja: '種類ごとの一覧' },
    },
    ...citations.map(({ extension, mediaType, name }) => ({
      where: `/{folder}/{slug}.${extension}`,
      mediaType,
      holds: { en: `the citation as ${name}`, ja: `引用情報（${name}）` },
    })),
    {
      where: '/data/{kind}.json',
      mediaType: json,
      holds: { en: 'every record of a kind by id', ja: '種類ごとの全記録（識別子をキーとする）' },
    },
    {
      where: '/data/catalog.json',
      mediaType: json,
      holds: {
        en: 'labels, columns, formats of fields and vocabularies of every kind',
        ja: '種類ごとのラベル、列、項目の形式、語彙',
      },
    },
    {
      where: '/data/redirects.json',
      mediaType: json,
      holds: { en: 'where moved and split identifiers lead', ja: '移動・分割した識別子の行き先' },
    },
    {
      where: '/data/schema/{published,authored}/{kind}.json',
      mediaType: 'application/schema+json',
      holds: { en: 'JSON Schema of a kind', ja: '種類ごとの JSON Schema' },
    },
    {
      where: '/data/SHA256SUMS',
      mediaType: 'text/plain',
      holds: { en: 'digests of the files', ja: 'ファイルのダイジェスト' },
    },
    {
      where: '/feed.xml',
      mediaType: 'application/atom+xml',
      holds: { en: 'releases and corrections as Atom', ja: '版と訂正の配信（Atom）' },
    },
    {
      where: '/feed.json',
      mediaType: 'application/feed+json',
      holds: { en: 'releases and corrections as JSON Feed', ja: '版と訂正の配信（JSON Feed）' },
    },
    {
      where: '/changes/snapshot.json',
      mediaType: json,
      holds: { en: 'a digest of every record', ja: '各記録のダイジェスト' },
    },
    {
      where: '/llms.txt',
      mediaType: 'text/plain',
      holds: { en: 'where programs find all this', ja: 'プログラム向けの案内' },
    },
    {
      where: '/sitemap.xml',
      mediaType: 'application/xml',
      holds: { en: 'every page in both languages', ja: '全ページ（両言語）' },
    },
  ];
}

/** Wording of the page of formats. */
export const formatWording = {
  where: { en: 'Address', ja: 'アドレス' },
  type: { en: 'Media type', ja: 'メディアタイプ' },
  holds: { en: 'What it holds', ja: '内容' },
  promises: { en: 'What can be relied on', ja: '約束事' },
  downloads: { en: 'Downloads with digests', ja: 'ダウンロード（ダイジェスト付き）' },
  promiseList: [
    {
      en: 'The same records give the same bytes; no file holds the time at which it was built.',
      ja: '同じ記録からは同じバイト列ができます。どのファイルにも作成時刻は入りません。',
    },
    {
      en: 'Dates are EDTF (ISO 8601-2) on the calendar of the place, never shifted to another zone.',
      ja: '日付はその場所の暦による EDTF（ISO 8601-2）で、他の時間帯に直しません。',
    },
    {
      en: 'Everything is UTF-8. No text holds control, bidirectional or zero-width characters.',
      ja: 'すべて UTF-8 です。制御文字、書字方向の制御、幅のない文字は入りません。',
    },
    {
      en: 'Pages in Japanese stand below /ja/, with the Markdown, the citations and the feeds in Japanese; data holds both languages in one file.',
      ja: '日本語のページは /ja/ の下にあり、Markdown、引用情報、配信も日本語です。データは1つのファイルに両言語が入ります。',
    },
  ],
} as const satisfies Record<string, LocalizedText | readonly LocalizedText[]>;
