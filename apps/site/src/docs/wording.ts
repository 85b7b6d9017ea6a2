import type { LocalizedText } from '@briefing/model/dataset';

/** Wording of the documentation. */
export const docsWording = {
  all: { en: 'Documentation', ja: '使い方' },
  use: { en: 'Use the data', ja: 'データを使う' },
  useLead: {
    en: 'Import it, ask it from the command line, take it as JSON.',
    ja: '取り込む、コマンドラインで調べる、JSONで受け取る。',
  },
  cite: { en: 'Cite', ja: '引用する' },
  citeLead: {
    en: 'The original for what it says, the record for what was found.',
    ja: '内容は元の資料を、検証の結果は記録を引用します。',
  },
  verify: { en: 'Verify', ja: '確かめる' },
  verifyLead: {
    en: 'Check the files, the records, and every claim against the text.',
    ja: 'ファイル、記録、そして各主張を本文と照らし合わせます。',
  },
  search: { en: 'Search', ja: '検索する' },
  searchLead: {
    en: 'One way to ask, on this site, on the command line and in programs.',
    ja: 'サイトでも、コマンドラインでも、プログラムからも、同じ書き方で探せます。',
  },
  write: { en: 'Write your own briefing', ja: '自分のブリーフィングを作る' },
  writeLead: {
    en: 'From a text to records, claim by claim.',
    ja: '文章から記録へ、主張を一つずつ書き起こします。',
  },
  draft: { en: 'From text to records', ja: '文章から記録の下書きを作る' },
  draftLead: {
    en: 'Claims drafted from prose, decided one by one, merged all or nothing.',
    ja: '文章から主張を下書きし、一つずつ採否を決め、一括で統合します。',
  },
  cli: { en: 'Command line', ja: 'コマンドライン' },
  cliLead: {
    en: 'Every command with its options and examples, as the program prints them.',
    ja: '各コマンドのオプションと例。プログラムの表示そのままです。',
  },
  model: { en: 'Model', ja: 'データモデル' },
  modelLead: {
    en: 'Every kind of record with its fields, read off the schemas.',
    ja: '記録の種類ごとの項目。スキーマから作られています。',
  },
  checks: { en: 'Checks', ja: '検査' },
  checksLead: {
    en: 'Every problem that the check of a dataset reports: what it is, why it matters, how to mend it.',
    ja: 'データの検査が報告する問題の一覧。内容、理由、直し方を示します。',
  },
  formats: { en: 'Formats', ja: '形式' },
  formatsLead: {
    en: 'What stands beside the pages, in which form, and what it promises.',
    ja: 'ページに並ぶファイルの形式と、その約束事です。',
  },
  why: { en: 'Why it matters', ja: '理由' },
  how: { en: 'What to do', ja: '直し方' },
  fixable: {
    en: 'briefing check --fix mends it without changing what the record says.',
    ja: 'briefing check --fix で、記録の内容を変えずに直せます。',
  },
  error: { en: 'error', ja: 'エラー' },
  warning: { en: 'warning', ja: '警告' },
  code: { en: 'Code', ja: 'コード' },
  finds: { en: 'What is found', ja: '検出する内容' },
  field: { en: 'Field', ja: '項目' },
  type: { en: 'Value', ja: '値' },
  meaning: { en: 'Meaning', ja: '意味' },
  required: { en: 'required', ja: '必須' },
  list: { en: 'list', ja: 'リスト' },
  anyKind: { en: 'any kind', ja: '任意の種類' },
  englishOnly: {
    en: 'Labels and terms stand in both languages on every page.',
    ja: '項目の説明はスキーマにあるもので、英語だけです。ラベルと用語は日本語でも示します。',
  },
  fields: { en: 'Fields', ja: '項目' },
  terms: { en: 'Terms', ja: '用語' },
  schema: { en: 'JSON Schema', ja: 'JSON Schema' },
  records: { en: 'Records of this kind', ja: 'この種類の記録' },
  overview: { en: 'Overview', ja: '全体' },
} as const satisfies Record<string, LocalizedText>;

/** What a value is, by its format. */
export const typeWording: Readonly<Record<string, LocalizedText>> = {
  reference: { en: 'id of', ja: '識別子：' },
  vocabulary: { en: 'one of', ja: '次のいずれか：' },
  edtf: { en: 'date (EDTF)', ja: '日付（EDTF）' },
  localized: { en: 'text in English and Japanese', ja: '英語と日本語の文' },
  url: { en: 'web address', ja: 'ウェブアドレス' },
  zone: { en: 'time zone (IANA)', ja: '時間帯（IANA）' },
  lines: { en: 'lines of the text', ja: '本文の行' },
  string: { en: 'text', ja: '文字列' },
  integer: { en: 'whole number', ja: '整数' },
  number: { en: 'number', ja: '数値' },
  boolean: { en: 'true or false', ja: '真偽値' },
  object: { en: 'fields below', ja: '以下の項目' },
};

/** Titles of the passes by the first part of a code. */
export const passWording: Readonly<Record<string, LocalizedText>> = {
  syntax: { en: 'Reading the files', ja: 'ファイルの読み取り' },
  identity: { en: 'Identifiers', ja: '識別子' },
  schema: { en: 'Shape of a record', ja: '記録の形' },
  translation: { en: 'Both languages', ja: '両言語' },
  dates: { en: 'Dates', ja: '日付' },
  style: { en: 'Form', ja: '体裁' },
  exceptions: { en: 'Exceptions', ja: '例外' },
  references: { en: 'References', ja: '参照' },
  claims: { en: 'Claims and coverage', ja: '主張と網羅' },
  terms: { en: 'Terms', ja: '用語' },
};
