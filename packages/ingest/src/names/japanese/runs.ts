import { isDigit, isKanji, isKatakana, isLatin } from '../../text/script.ts';

// A name of more units than this is no name.
const LONGEST_RUN = 40;

/** Where the run of kanji, katakana, Latin letters, digits and dots that ends at a place begins. */
export function runStart(text: string, end: number, isEdge: (at: number) => boolean): number {
  let at = end;
  while (at > 0 && end - at < LONGEST_RUN && !isEdge(at - 1) && isRunUnit(text, at - 1)) at -= 1;
  while (at < end && /[・ー&.,'/-]/u.test(text[at] ?? '')) at += 1;
  return at;
}

function isRunUnit(text: string, at: number): boolean {
  if (isKanji(text, at) || isKatakana(text, at) || isLatin(text, at) || isDigit(text, at))
    return true;
  const char = text[at] ?? '';
  if (char === ' ') return isLatin(text, at - 1) && isLatin(text, at + 1);
  return (char === '-' || char === '&') && (isLatin(text, at - 1) || isDigit(text, at - 1));
}

/** Country kanji that make a name proper: 英国防省, 日英…協定. */
const COUNTRY =
  /^(?:[日米英仏独伊豪韓朝中露ロ印比加台欧越]{2,4}|[米英仏独伊豪韓露ロ印比加台欧越])(?=\p{Script=Han}|$)|^(?:豪州|米国|英国|中国|韓国|北朝鮮|台湾|日本|独国|仏国|印度|欧州)$/u;
const PROPER = /\p{Script=Katakana}{2}|\p{Lu}|第?\d+/u;
/** Loan words that say nothing about which one is meant. */
const LOANWORD =
  /システム|エネルギー|データ|サイバー|ミサイル|ドローン|テロ|プログラム|プロジェクト|センター|サービス|ネット|インフラ|メディア|イベント|ハイテク|ベンチャー|スタートアップ|グループ|チーム|パートナー|セキュリティー?|ハブ|モデル|レベル|ミドル|グローバル|エンジン|レーダー|ステルス|デジタル|ロボット|ソフト|ハード|ソフトウエア|ソフトウェア|ハードウエア|コンピューター?|スパイ|ゲリラ|クーデター|デモ|キャンプ|ワクチン|ウイルス|コロナ|オンライン|ハイブリッド|スクランブル|パトロール|シーレーン|バランス|リスク|コスト|ルール|モニター|スタッフ|メンバー|リーダー|トップ|ヘリ|ヘリコプター|ロケット|トラック|タンカー|フェリー|コンテナ|ドック|レーザー|マイクロ|ナノ|バイオ|メーカー|ライン|ネットワーク|アセット|プラットフォーム|アップデート|バージョンアップ|シミュレーション|シミュレーター|ワーキング|ハイレベル|トライ/gu;

/** Whether katakana is made of such words alone. */
export function isLoanword(katakana: string): boolean {
  return katakana !== '' && katakana.replaceAll(LOANWORD, '') === '';
}

/** Whether the words before a suffix name one thing and not a kind of things. */
export function isProper(words: string): boolean {
  if (COUNTRY.test(words)) return true;
  return PROPER.test(words) && !isLoanword(words.replaceAll(/\p{Script=Han}/gu, ''));
}
