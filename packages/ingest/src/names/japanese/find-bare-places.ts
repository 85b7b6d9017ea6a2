import { isKatakana } from '../../text/script.ts';
import { type NameCandidate, PRIORITY } from '../name-candidate.ts';

/** What after a katakana word makes it a place: プリマスで開催, トゥルクに寄港, ロタ沖. */
const PLACE_AFTER =
  /^(?:市内|郊外|近郊|沖合?|近海|港|市|州|県|郡|村|空港|基地|島)?(?:(?:で|にて|において)(?:の)?(?:開[催かい]|行[わな]|実施|会談|協議|会合|講演|演説|署名|記者会見|会見|合流|初め|挙行|執り行|停泊|補給)|に(?:入港|寄港|到着|停泊|上陸|展開|入[りっ]|配備|駐留|向か|派遣|着陸|降り立|赴)|を(?:公式)?(?:訪問|訪れ|出港|出発|視察|経由|後に)|へ(?:向か|移動|出発|派遣|飛)|入り(?:し|す|[、。])|郊外|近郊|沖(?![縄合])|近海|市内)/u;
/** Loan words that stand before the same verbs and are no places. */
const NO_PLACE =
  /(?:ション|メント|ング|ネット|シップ|ゲーム|クラブ|ルーム|ホール|センター|ドック|ベース|テスト|モード|ライン|フォーラム|サミット|セミナー|シンポジウム|イベント|キャンプ|ワークショップ|パーティー|パネル|スタジアム|ホテル|ビデオ|テレビ|リモート|チーム|グループ|ペース|メディア|ライブ|ヘリ|ハイブリッド|スタジオ|オフィス|プロジェクト|コース|ターミナル|ゲート|ブース|ロビー|サイト|ウェブ|ツアー|ショー|フェア|エリア|ゾーン|ルート|ステージ|パレード|リゾート|タワー|ビル|プール|デッキ|ブリッジ|ヨーロッパ|アジア|アフリカ|メンバー|トップ|スタッフ|レベル|ベスト|ドローン|ミサイル|システム|コンテスト|コンサート|ワーク|ヤード|バス|タクシー|フェリー|ボート|ヨット|クルーズ|デモ|テント|トンネル|プラント|ラボ|モニター|スクリーン|パソコン|スマホ|アプリ|データ|マスコミ|ラジオ|レストラン|カフェ|サロン|ステーション)$/u;
const LONGEST = 16;
/** 順安付近, 勝連沖: kanji right before a word of nearness. */
const NEAR =
  /(?<=[のはがを、。(「●・\s]|^)(\p{Script=Han}{2,3})(?=(?:付近|近郊|郊外|沖(?!縄|合)))/gmu;
const NO_NEAR =
  /^(?:基地|海岸|沿岸|国境|島内|現場|同地|中心|半島|当該|空港|首都|市街|市街地|都心|港湾|領海|領空|海域|周辺|上空|本島|諸島|離島|両国|自宅|演習場|施設|陣地|前線|境界|赤道|同島|同国|東京|大阪)$/u;
/** 呉 and 津, alone: the only cities of one kanji that such texts name. */
const ONE_KANJI = /(?<!\p{Script=Han})[呉津](?=[でにをへのはがと、。・:]|港|基地|市|地方)/gu;

/** Unseen places in katakana, by the verbs and particles after them, and cities of one kanji. */
export function findBarePlaces(text: string): NameCandidate[] {
  const found: NameCandidate[] = [];
  const add = (start: number, end: number, rule: string) =>
    found.push({
      start,
      end,
      type: 'place',
      rule,
      confidence: 'guess',
      known: [],
      priority: PRIORITY.weak,
    });
  for (let at = 0; at < text.length; at += 1) {
    if (!isKatakana(text, at)) continue;
    let end = at;
    while (isKatakana(text, end)) end += 1;
    const words = text.slice(at, end);
    const isName = end - at >= 3 && end - at <= LONGEST && !/^[・ー]|・$/u.test(words);
    // メリーランド州フォート・ミード, キャンプ・X, フォート・X
    const inState =
      /[州県省]/u.test(text[at - 1] ?? '') &&
      /^[でのにをへはがと、。)(]/u.test(text.slice(end, end + 1) || '。');
    const named = /^(?:キャンプ|フォート|ポート|サン|サンタ)・.{2}/u.test(words);
    if (isName && !NO_PLACE.test(words) && (inState || named)) {
      add(at, end, 'place/ja-katakana');
      at = end;
      continue;
    }
    if (isName && !NO_PLACE.test(words) && PLACE_AFTER.test(text.slice(end, end + 16)))
      add(at, end, 'place/ja-katakana');
    at = end;
  }
  for (const { index, 1: words = '' } of text.matchAll(NEAR)) {
    if (!NO_NEAR.test(words)) add(index, index + words.length, 'place/ja-near');
  }
  for (const { index } of text.matchAll(ONE_KANJI)) add(index, index + 1, 'place/ja-one-kanji');
  return found;
}
