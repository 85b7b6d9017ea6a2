import type { NameType } from '../named-entity.ts';

/** A word that ends a name and tells its type. */
export interface Suffix {
  readonly text: string;
  readonly type: NameType;
  /** Characters that must stand before it in the same run. */
  readonly least: number;
  /** What must stand before it is a proper name: Latin, katakana, a country or a number. */
  readonly proper?: boolean;
}

const list = (type: NameType, least: number, words: string, proper = false): Suffix[] =>
  words.split(' ').map((text) => ({ text, type, least, ...(proper && { proper }) }));

/** Suffixes of unseen names. The run before them reaches back to the next kana, mark or space. */
export const SUFFIXES: readonly Suffix[] = [
  ...list('organization', 1, '国防総省 国防省 国防軍 国防研究所'),
  ...list(
    'organization',
    1,
    '海軍 空軍 陸軍 海兵隊 宇宙軍 航空宇宙軍 沿岸警備隊 国境警備隊 治安部隊',
    true,
  ),
  ...list(
    'organization',
    2,
    '外務省 内務省 財務省 国務省 運輸省 商務省 エネルギー省 国土安全保障省',
  ),
  ...list('organization', 3, '省 庁'),
  ...list('organization', 3, '局 署 院'),
  ...list(
    'organization',
    3,
    '司令部 艦隊 師団 旅団 連隊 大隊 飛行隊 航空団 護衛隊 護衛隊群 航空群 教育隊 警備隊 偵察隊 補給隊 掃海隊 潜水隊群 特殊部隊 遠征軍 遠征部隊 海兵連隊 沿岸連隊 飛行群 戦闘団 任務部隊',
  ),
  ...list('organization', 2, '幕僚監部 参謀本部 統合参謀本部 方面隊 方面総監部 総隊'),
  ...list(
    'organization',
    2,
    '研究所 研究センター 総合研究所 研究機構 研究開発機構 研究財団 大学 大学校 大学院 学院 シンクタンク',
  ),
  ...list('organization', 2, '新聞 新聞社 通信社 テレビ 放送協会 放送局'),
  ...list(
    'organization',
    2,
    '重工業 重工 造船 製鋼 電機 製作所 自動車 航空機 エレクトロニクス ホールディングス',
    true,
  ),
  ...list('organization', 2, '社 グループ', true),
  ...list(
    'organization',
    3,
    '銀行 財団 協会 協議会 機構 機関 連合会 連盟 理事会 評議会 事務局 公社 公団 組合',
  ),
  ...list('organization', 4, '委員会 センター 本部 支部 事務所'),
  ...list('organization', 1, '議会 連邦議会', true),
  ...list('organization', 2, '党'),
  ...list('organization', 2, '軍', true),
  ...list('place', 1, '諸島 列島 群島 半島 海峡 海溝 環礁 盆地 平野 高原 砂漠 海盆 水道'),
  ...list('place', 1, '島 湾 岬 県 川 岳 礁 郡'),
  ...list('place', 2, '海 港 市 町 村 区 府 州 山'),
  ...list(
    'place',
    2,
    '空港 国際空港 飛行場 駐屯地 分屯地 分屯基地 演習場 射場 射爆場 宇宙センター 造船所 宮殿 運河 航路 回廊',
  ),
  ...list(
    'place',
    2,
    '空軍基地 海軍基地 海兵隊基地 航空基地 陸軍基地 海軍工廠 海軍航空基地 空軍施設',
  ),
  ...list('place', 2, '基地 海域 空域 地方'),
  ...list('operation', 3, '作戦', true),
  ...list('exercise', 3, '演習 共同訓練 合同演習 共同演習 訓練', true),
  ...list('program', 4, '協定 条約 議定書 イニシアチブ イニシアティブ パートナーシップ 枠組み協定'),
  ...list('program', 3, '計画 構想 プログラム プロジェクト 協議 戦略対話 パッケージ', true),
  ...list('document', 3, '白書 防衛大綱 大綱 指針 国防戦略 安全保障戦略 防衛戦略'),
  ...list('document', 3, '報告書 権限法 基本法 特措法 ガイドライン', true),
  ...list('forum', 3, 'フォーラム 安全保障会議 サミット シンポジウム', true),
];

/** Words that a suffix ends and that are no names. */
export const GENERIC: ReadonlySet<string> = new Set(
  (
    '国防省 外務省 財務省 内務省 商務省 運輸省 同省 両省 各省 関係省庁 省庁 官庁 中央省庁 同庁 両庁 当局 同局 部局 事務局 当事務局 同軍 両軍 各軍 全軍 米軍 英軍 仏軍 独軍 伊軍 印軍 日米両軍 ' +
    '我軍 敵軍 連合軍 多国籍軍 同盟軍 友軍 現役軍 正規軍 政府軍 反政府軍 海軍 空軍 陸軍 海兵隊 沿岸警備隊 各国海軍 両国海軍 各国軍 両国軍 同社 両社 各社 会社 当社 他社 子会社 親会社 大手社 企業グループ 作業部会 ' +
    '本社 支社 商社 出版社 新聞社 通信社 放送局 研究所 研究機関 国際機関 関係機関 専門機関 情報機関 治安機関 公的機関 金融機関 委員会 各委員会 両委員会 同委員会 理事会 評議会 議会 連邦議会 ' +
    '地方議会 上下両院 両院 国防研究所 防衛大学 大学 各大学 病院 寺院 学院 大学院 与党 野党 両党 各党 同党 政党 新党 島 離島 本島 同島 全島 諸島 列島 島々 半島 海峡 国際海峡 湾 同湾 湾内 港 軍港 漁港 空港 ' +
    '入港 出港 寄港 開港 母港 帰港 国際空港 民間空港 両港 各港 海 領海 公海 近海 沿海 深海 航海 外海 内海 遠海 上海 陸海 臨海 全海 海域 周辺海域 同海域 関係海域 当該海域 空域 周辺空域 同空域 訓練空域 訓練海域 ' +
    '基地 米軍基地 軍事基地 前進基地 空軍基地 海軍基地 航空基地 同基地 各基地 両基地 在日米軍基地 自衛隊基地 駐屯地 飛行場 民間飛行場 演習場 同演習場 造船所 港湾 県 同県 全県 各県 他県 両県 市 同市 都市 各市 大都市 ' +
    '両市 町 同町 村 同村 農村 町村 市町村 区 地区 同区 選挙区 管区 海区 州 同州 各州 全州 政府 首府 大統領府 行政府 立法府 山 鉱山 火山 登山 川 河川 地方 各地方 航路 同航路 定期航路 国際航路 回廊 演習 軍事演習 ' +
    '合同演習 共同演習 多国間演習 年次演習 実弾演習 実動演習 指揮所演習 机上演習 同演習 今演習 大演習 隔年演習 定例演習 統合演習 海上演習 共同訓練 同訓練 軍事訓練 合同訓練 作戦 軍事作戦 共同作戦 上陸作戦 統合作戦 ' +
    '対中国作戦 救援作戦 救助作戦 掃討作戦 同作戦 航空作戦 海上作戦 空爆作戦 捕獲作戦 協定 同協定 国際協定 条約 国際条約 同条約 計画 軍拡計画 整備計画 強化計画 生産計画 配備計画 取得計画 調達計画 防衛計画 防衛力強化計画 ' +
    '構想 同構想 協議 事前協議 閣僚協議 実務協議 国防相協議 首脳協議 高官協議 日米協議 安全保障協議 白書 指針 新指針 行動指針 大綱 新大綱 運用指針 報告書 調査報告書 同報告書 年次報告書 国防戦略 防衛戦略 安全保障戦略 ' +
    '新戦略 国家戦略 海洋戦略 部隊 特殊部隊 派遣部隊 現地部隊 地上部隊 艦隊 同艦隊 連合艦隊 師団 旅団 連隊 大隊 飛行隊 司令部 同司令部 統合司令部 総司令部 護衛隊 教育隊 警備隊 自衛隊 消防署 警察署 公社 組合 財団 協会 銀行 ' +
    '中央銀行 連盟 同盟 機構 同機構 国際機構 本部 対策本部 同本部 支部 事務所 センター 各地 同地 当地 現地 日本海側 太平洋側 シンクタンク 米シンクタンク 英シンクタンク 政府機関 関連会社 防衛企業 国会議員団 専門委員会 合同委員会 ' +
    '特別委員会 調査委員会 有識者会議 作業部会 報道機関 捜査機関 医療機関 教育機関 研究開発機構 国際会議 本会議 米議会 豪議会 英議会 連邦議会 国際社会 地域社会 市民社会 国会 議会下院 艦艇 防空海域 排他的経済水域 経済水域 ' +
    '入院 上院 下院 衆院 参院 退院 学院 全島 国際協議 一部地方 両地方 一部海域 国防計画 戦闘機計画 次期戦闘機計画 建造計画 開発計画 次期戦闘機開発計画 増産計画 移転計画'
  ).split(' '),
);

/** Heads that stand before a name in quotation marks, and the type it is of. */
export const QUOTED_AFTER: readonly (readonly [NameType, string])[] = [
  [
    'exercise',
    '演習 多国間演習 共同演習 合同演習 年次演習 机上演習 訓練 共同訓練 合同訓練 実動訓練 指揮所演習',
  ],
  ['operation', '作戦'],
  [
    'equipment',
    '護衛艦 潜水艦 空母 駆逐艦 巡洋艦 強襲揚陸艦 揚陸艦 輸送艦 補給艦 掃海艦 掃海艇 掃海母艦 練習艦 哨戒艦 巡視船 巡視艇 フリゲート 測量艦 調査船 砕氷艦 試験艦 救難艦 ミサイル ミサイル艇 無人機 無人艇 無人艦 無人潜水機 無人掃海具 水中無人機 ドローン 衛星 戦闘機 爆撃機 輸送機 哨戒機 ヘリ 戦車 レーダー システム 装置 魚雷 ロケット 弾道ミサイル 巡航ミサイル 迎撃ミサイル 極超音速ミサイル',
  ],
  ['program', '計画 構想 プロジェクト 事業 実験 プログラム 枠組み 協定 イニシアチブ 試験'],
  ['document', '報告書 白書 論文 文書 戦略文書 指針'],
  ['forum', '会議 国際会議 フォーラム 会合 対話 シンポジウム'],
  ['organization', 'シンクタンク 研究機関 企業 新興企業 通信社 民間団体 団体 組織 部隊 メーカー'],
];

/** Heads that stand after a name in quotation marks or in Latin letters. */
export const QUOTED_BEFORE: readonly (readonly [NameType, string])[] = [
  ['exercise', '演習 訓練 共同訓練 合同演習'],
  ['operation', '作戦'],
  ['equipment', '級 型 級護衛艦 級潜水艦 ミサイル 無人機 ドローン'],
  ['program', '計画 構想 プロジェクト プログラム'],
  ['forum', '会議 フォーラム 対話'],
];

/** Nouns for vessels, aircraft and weapons that a type name may be followed by. */
export const EQUIPMENT_NOUNS: readonly string[] = (
  '護衛艦 汎用護衛艦 潜水艦 攻撃型潜水艦 原子力潜水艦 空母 原子力空母 駆逐艦 ミサイル駆逐艦 巡洋艦 フリゲート フリゲート艦 哨戒艦 哨戒艇 揚陸艦 強襲揚陸艦 輸送艦 補給艦 掃海艦 掃海艇 巡視船 ミサイル艇 コルベット ' +
  '無人機 無人偵察機 無人航空機 無人艇 無人水上艇 無人潜水機 ドローン 戦闘機 ステルス戦闘機 戦闘攻撃機 爆撃機 戦略爆撃機 輸送機 哨戒機 偵察機 早期警戒機 早期警戒管制機 空中給油機 給油機 練習機 攻撃機 救難機 ヘリコプター 哨戒ヘリコプター 輸送ヘリコプター 攻撃ヘリコプター ヘリ 輸送ヘリ 飛行艇 ' +
  '戦車 装甲車 水陸両用車 自走砲 榴弾砲 地対艦誘導弾 地対空誘導弾 誘導弾 対艦ミサイル 地対艦ミサイル 地対空ミサイル 迎撃ミサイル 巡航ミサイル 弾道ミサイル 空対空ミサイル 防空ミサイル 対空ミサイル ミサイル 魚雷 ロケット砲 ロケット レーダー 移動式レーダー システム 発射機 衛星'
).split(' ');
