import { isKatakana } from '../../text/script.ts';
import { type NameCandidate, PRIORITY } from '../name-candidate.ts';
import { createNameIndex, type NameIndex } from '../name-index.ts';

/** Nouns for ships, after which a name in katakana stands without marks. */
const SHIPS = (
  '空母 原子力空母 軽空母 強襲揚陸艦 揚陸艦 ドック型揚陸艦 駆逐艦 ミサイル駆逐艦 巡洋艦 ミサイル巡洋艦 潜水艦 原子力潜水艦 攻撃型原潜 原潜 潜水母艦 潜水艦母艦 ' +
  '補給艦 給油艦 護衛艦 哨戒艦 巡視船 巡視艇 沿海域戦闘艦 掃海艦 掃海艇 病院船 測量艦 音響測定艦 練習艦 警備艦 砕氷艦 砕氷船 輸送艦 救難艦 フリゲート艦 コルベット艦 戦闘艦 調査船 情報収集艦 指揮艦 揚陸指揮艦 遠征海上基地'
).split(' ');
const LONGEST = 24;
/** Katakana after a ship that is no name of one. */
const NO_SHIP =
  /^(?:レーダー|ミサイル|ソナー|システム|エンジン|ドック|クラス|タイプ|ヘリ|チーム|グループ|メーカー|プログラム|シリーズ|バージョン|モデル|ナンバー|ファミリー|サイズ)/u;

let index: NameIndex | undefined;

/** Ships named in katakana after their type: 空母ロナルド・レーガン, 潜水艦母艦フランク・ケーブル. */
export function findVessels(text: string): NameCandidate[] {
  index ??= createNameIndex(SHIPS);
  return [...byHullNumber(text), ...byNoun(text, index)];
}

/** ジョージ・ワシントン(CVN-73): the number of the hull tells. */
const HULL =
  /\((?:CVN?|LHA|LHD|LPD|LSD|LCC|LCS|DDG|DDH|DD|FFM?|SSB?N|SSGN?|CG|ESB|AS|T-AKE|WMSL|R\d{2}|[DLFPSA]\d{2,3})[- ]?\d{0,4}\)/gu;

function byHullNumber(text: string): NameCandidate[] {
  return [...text.matchAll(HULL)].flatMap(({ index: at }): NameCandidate[] => {
    let start = at;
    while (start > 0 && at - start < LONGEST && isKatakana(text, start - 1)) start -= 1;
    while (start < at && /[・ー]/u.test(text[start] ?? '')) start += 1;
    return at - start < 3 ? [] : [vessel(start, at, 'equipment/ja-hull')];
  });
}

function vessel(start: number, end: number, rule: string): NameCandidate {
  return {
    start,
    end,
    type: 'equipment',
    rule,
    confidence: 'likely',
    known: [],
    priority: PRIORITY.strong,
  };
}

function byNoun(text: string, ships: NameIndex): NameCandidate[] {
  return ships.matchAll(text).flatMap(({ end }): NameCandidate[] => {
    let to = end;
    while (to - end < LONGEST && isKatakana(text, to)) to += 1;
    while (to > end && text[to - 1] === '・') to -= 1;
    if (to - end < 3 || NO_SHIP.test(text.slice(end, to))) return [];
    return [vessel(end, to, 'equipment/ja-vessel')];
  });
}
