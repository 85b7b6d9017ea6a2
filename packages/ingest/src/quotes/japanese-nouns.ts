import type { Span } from '../segment/segmented-text.ts';

/** Units of which names, titles and bodies are made. */
const UNIT = /[\p{Script=Han}\p{Script=Katakana}A-Za-z0-9ー・々-]/u;
const LATIN = /[A-Za-z.]/u;
// The longest title with a name: 米インド太平洋軍のサミュエル・パパロ司令官 has 21.
const LONGEST = 30;
/** When something was said is no part of who said it: 16日午後柏原氏は. */
const WHEN =
  /^(?:(?:\d+|[一二三四五六七八九十]+)[年月日時分]|同日|翌日|前日|午前|午後|未明|夕方|夜|昼|当時|一方|会談後|終了後|その後|また)+/u;
const SUFFIX = /(?:さん|たち|ら|自身|さま)$/u;

/** The run of nouns that ends at a place; undefined when there is none. */
export function nounsBefore(text: string, end: number, floor: number): Span | undefined {
  let at = end;
  const suffix = SUFFIX.exec(text.slice(Math.max(floor, end - 3), end))?.[0];
  if (suffix !== undefined) at -= suffix.length;
  const least = Math.max(floor, end - LONGEST);
  while (at > least && isUnit(text, at - 1)) at -= 1;
  while (at < end && /[ ・ー-]/u.test(text[at] ?? '')) at += 1;
  at = withGivenName(text, at, end, least);
  const when = WHEN.exec(text.slice(at, end))?.[0].length ?? 0;
  const start = at + when;
  return end - start > (suffix?.length ?? 0) ? { start, end } : undefined;
}

/** A given name in hiragana before a title, after a family name: 大場みのり座長. */
const GIVEN = /(?:^|[^\p{Script=Han}\p{Script=Katakana}ー])([\p{Script=Han}々]{1,3}[ぁ-ん]{2,4})$/u;
const TITLE = /^(?:氏|さん|[\p{Script=Han}]{1,8})$/u;
const PARTICLES =
  /(?:には|では|とは|から|まで|より|する|した|して|という|による|ための|ような|として|について)$/u;

function withGivenName(text: string, at: number, end: number, floor: number): number {
  if (!TITLE.test(text.slice(at, end)) || voiceOf(text.slice(at, end)) !== 'person') return at;
  const name = GIVEN.exec(text.slice(Math.max(floor, at - 8), at))?.[1];
  return name === undefined || PARTICLES.test(name) ? at : at - name.length;
}

/** A space stands inside a name in Latin letters only: Laura Strand氏. */
function isUnit(text: string, at: number): boolean {
  const char = text[at] ?? '';
  return (
    UNIT.test(char) ||
    ((char === ' ' || char === '.') &&
      LATIN.test(text[at - 1] ?? '') &&
      LATIN.test(text[at + 1] ?? text[at - 1] ?? ''))
  );
}

/** A run with the body or group that の ties to it: 漁協の関係者, 外務省の羅報道官. */
export function withOwner(text: string, nouns: Span, floor: number): Span {
  if (text[nouns.start - 1] !== 'の') return nouns;
  const owner = nounsBefore(text, nouns.start - 1, floor);
  if (owner === undefined || /[日月年時回前後中間内]$/u.test(text.slice(owner.start, owner.end)))
    return nouns;
  return { start: owner.start, end: nouns.end };
}

/** What a noun can be as one who speaks. */
export type Voice = 'person' | 'body' | 'paper';

const PERSON =
  /(?:氏|さん|さま|君|ら|たち|相|臣|官|監|将|佐|尉|曹|領|使|総裁|判事|知事|理事|議長|主席|書記|代表|代理|幹部|首脳|筋|教授|講師|助教|研究員|[^全定満動欠増減冗]員|担当|当局者|学者|記者|[^無個法]人|住民|市民|国民|男性|女性|農家|漁師|医師|技師|兵士|水兵|飛行士|操縦士|専門家|評論家|政治家|外交官|作家|画家|社長|会長|[^成増延身全冗特助消伸波周]長|司令|参謀|[^前後]者|遺族|夫人|首相|大統領|国王|天皇|教皇|法王|アナリスト|エコノミスト|ジャーナリスト|コンサルタント|パイロット|スポークスマン|スポークスパーソン|リーダー|トップ|メンバー|オーナー|ライター|ドライバー|エンジニア|OB|CEO|COO|CFO|CTO)$/u;
const BODY =
  /(?:省|庁|府|軍|党|社|紙|誌|局|[農漁生]協|[団漁農医済]連|労組|同盟|商店街|[^機都社大集開閉面入司照再機]会|財団|師団|旅団|艦隊|部隊|隊|本部|支部|司令部|幕僚監部|統幕|海幕|陸幕|空幕|事務局|院|研究所|裁判所|室|署|側|市|県|州|町|村|連盟|連合|労連|組合|機構|銀行|大学|大使館|領事館|政府|当局|政権|内閣|官邸|与党|野党|国会|企業|各社|両国|各国|同国|住民団体|メディア|テレビ|放送|通信|新聞|ニュース|ポスト|タイムズ|ジャーナル|センター|グループ|シンクタンク|[A-Z]{3})$/u;
const PAPER =
  /(?:声明|報告書?|社説|コラム|論文|論説|記事|談話|白書|文書|書簡|発表文?|コミュニケ|資料|答申|提言|勧告|判決|著書|寄稿|論考|ブログ|投稿|メモ|覚書|リポート|レポート|プレスリリース)$/u;

/** What the words of a run say it is; undefined for things that do not speak. */
export function voiceOf(words: string): Voice | undefined {
  if (PERSON.test(words)) return 'person';
  if (BODY.test(words)) return 'body';
  return PAPER.test(words) ? 'paper' : undefined;
}
