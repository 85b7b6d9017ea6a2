import type { LocalizedText } from '@briefing/model/dataset';

/** Wording of the page of downloads. */
export const downloadWording = {
  title: { en: 'Downloads', ja: 'ダウンロード' },
  lead: {
    en: 'The whole dataset as JSON, both languages in every file, with the digest of each. Free to use under CC BY 4.0.',
    ja: 'データ全体のJSONファイル。どのファイルにも両言語が入り、それぞれダイジェストを付けています。CC BY 4.0 のもとで自由に利用できます。',
  },
  cite: { en: 'How to cite', ja: '引用の仕方' },
  citeLead: {
    en: 'Cite the original source for what it says, and Briefing for what was found when it was checked. Each record page has its own citation.',
    ja: '内容については元の資料を、検証の結果についてはBriefingを引用してください。記録のページにはそれぞれの引用文があります。',
  },
  whole: { en: 'The dataset', ja: 'データ全体' },
  records: { en: 'Records', ja: '記録' },
  recordsLead: {
    en: 'One object a file, keyed by identifier.',
    ja: '1ファイルに1つのオブジェクトで、キーは識別子です。',
  },
  rest: { en: 'Around the records', ja: '記録のまわり' },
  restLead: {
    en: 'The catalog holds labels, columns and vocabularies of every kind; the redirects say where an identifier went that no longer names a record of its own.',
    ja: 'カタログには種類ごとのラベル、列、語彙が入ります。転送表は、独立した記録を指さなくなった識別子の行き先を示します。',
  },
  schemas: { en: 'JSON Schemas', ja: 'JSON Schema' },
  schemasLead: {
    en: '“published” describes the files above; “authored” describes the YAML that people write, for editors.',
    ja: '「published」は上のファイルの形、「authored」は人が書くYAMLの形で、エディター用です。',
  },
  verify: { en: 'Verify a download', ja: 'ダウンロードの確認' },
  verifyLead: {
    en: 'In the folder of the files, with the list of digests beside them:',
    ja: 'ファイルを置いたフォルダーに、ダイジェストの一覧も置いて実行します。',
  },
  sums: { en: 'List of digests (SHA256SUMS)', ja: 'ダイジェストの一覧（SHA256SUMS）' },
  onePage: { en: 'One record', ja: '記録1件' },
  onePageLead: {
    en: 'Each page has its content beside it: replace the last slash of the address by one of these.',
    ja: 'どのページにも、同じ内容のファイルが並んでいます。アドレスの最後のスラッシュを次のいずれかに置き換えます。',
  },
  jsonEnding: { en: 'the record, both languages', ja: '記録（両言語）' },
  markdownEnding: {
    en: 'the page as text, for reading by programs',
    ja: 'ページの文章（プログラムが読む用）',
  },
  citationEnding: { en: 'the citation', ja: '引用情報' },
  subscribe: { en: 'Follow what changes', ja: '更新を追う' },
  subscribeLead: {
    en: 'Releases and corrections, as feeds:',
    ja: '版と訂正の配信：',
  },
  file: { en: 'File', ja: 'ファイル' },
  content: { en: 'Content', ja: '内容' },
  size: { en: 'Bytes', ja: 'バイト数' },
  digest: { en: 'SHA-256', ja: 'SHA-256' },
  published: { en: 'published', ja: 'published（公開形）' },
  authored: { en: 'authored', ja: 'authored（執筆形）' },
  catalog: { en: 'Labels, columns, vocabularies', ja: 'ラベル、列、語彙' },
  redirects: { en: 'Moved identifiers', ja: '移動した識別子' },
} as const satisfies Record<string, LocalizedText>;

/** Title under which the dataset is cited. */
export const datasetTitle = {
  en: 'A policy briefing as a checked record: claims, sources and verdicts',
  ja: '検証つき記録としての政策ブリーフィング：主張、出典、判定',
} as const satisfies LocalizedText;
