import type { homeEn } from './home-en.ts';

/** Japanese wording of the start page. */
export const homeJa: typeof homeEn = {
  title: '防衛ブリーフィングを、主張ごとに検証する',
  lead: 'Briefingは、密度の高い政策文書を一つひとつの主張に分けます。誰の言葉か、どの程度確かか、公開の記録は何を示すかを、主張ごとに並べます。',
  audience:
    '信頼できる形で引用したい分析者と記者、こうした文章の書き手、データを使う開発者のためのサイトです。',
  open: '記録と並べて読む',
  subject: '収録したブリーフィング',
  claims: '件の主張',
  sources: '件の出典',
  lines: '行を処理済み（内容のある行）',
  linesOf: (done, all) => `${done} / ${all}`,
  records: '件の記録（日英）',
  mapNote: '印一つが主張一件です。記事の順に並び、形が判定を表します。',
  examplesTitle: '主張の読み方',
  examplesLead:
    '述べられたことと記録が示すことを左右に並べます。誰の言葉かが表現の陰に隠れることはありません。',
  waysTitle: '入口',
  wayPeople: '誰が、どの職で、いつから、行動し発言しているか。',
  wayTimeline: '現地の日付に日本の日付を添えます。不確かな日付は不確かなまま示します。',
  wayGlossary: '略称と名称を、本文の表記と正式な表記で。',
  wayCorrections: '記録と記事が食い違う点を、番号付きで。',
  wayExpectations: '発表または予測されたことと、その結果。',
  waySources: '参照した資料すべての発行元、日付、信頼性。',
  wayDocs: '型付きデータの利用、コマンドでの検索、自分の文章の点検。',
  wayMethod: '表示の意味、その決め方、約束しないこと。',
  wayDocsTitle: 'データとコマンド',
};
