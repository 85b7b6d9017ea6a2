import { describe, expect, it } from 'vitest';
import { spokenIn } from './spoken.fixture.ts';

const spoken = spokenIn('ja');

/** Sentences after a title, which takes no part. */
const inText = (text: string) => spoken(`港の会議\n\n${text}\n`);

describe('the speaker is', () => {
  it.each([
    [
      'given before, for two more',
      '三崎防衛相は会見に臨んだ。「港を開く」と述べたうえで、「年内に終える」と強調した。',
      ['三崎: 港を開く', '三崎: 年内に終える'],
    ],
    [
      'one, and then another',
      '三崎防衛相は記者団に「有意義だった」と評価。岩淵国防相も「新たな一歩だ」と応じた。',
      ['三崎: 有意義だった', '岩淵: 新たな一歩だ'],
    ],
    [
      'who posts',
      '三崎孝氏は自身のX（旧ツイッター）に「港を開く」と投稿した。',
      '三崎孝: 港を開く',
    ],
    [
      'of a lead in marks',
      '「港は静かすぎる」――。岩淵孝教授はこう話す。',
      '岩淵孝: 港は静かすぎる',
    ],
    ['after what he was', '元海将の岩淵孝氏は「工事は遅れる」と分析する。', '岩淵孝: 工事は遅れる'],
    [
      'who answers, not who asks',
      '三崎防衛相は14日の委員会で、岩淵孝議員の質問に「検討している」と答弁した。',
      '三崎: 検討している',
    ],
    [
      'somebody in charge',
      '県の担当者は「説明を求めたい」としている。',
      '県の担当者: 説明を求めたい',
    ],
    [
      'a spokesperson',
      '同基地の広報担当は取材に「個別の運用には答えられない」と回答した。',
      '同基地の広報担当: 個別の運用には答えられない',
    ],
    ['a statement', '声明は「国際法に反する」と非難した。', '声明: 国際法に反する'],
    ['a neighbor', '近くに住む男性(68)は「夜も眠れない」と訴える。', '男性: 夜も眠れない'],
    [
      'of a view in brackets',
      '「一歩前進だ」(外務省幹部)と評価する声がある。',
      '外務省幹部: 一歩前進だ',
    ],
    ['a ministry', '国防省は「挑発だ」と批判している。', '国防省: 挑発だ'],
    ['as an aside', '首相は「責任を持って決める」と周辺に漏らした。', '首相: 責任を持って決める'],
    [
      'with a clause after',
      '三崎防衛相は「同盟は揺るがない」とした上で、工事を急ぐ考えを示した。',
      '三崎: 同盟は揺るがない',
    ],
    [
      'a fisherman',
      '漁師の佐藤健一さんは「海が変わった」とため息をつく。',
      '佐藤健一: 海が変わった',
    ],
    ['at the end of the line', '岩淵孝氏は取材に対し、「計画は白紙だ」。', '岩淵孝: 計画は白紙だ'],
    [
      'many',
      '関係者は「まだ何も決まっていない」と口をそろえる。',
      '関係者: まだ何も決まっていない',
    ],
    [
      'each with が and も',
      '国防長官が「同盟は揺るがない」と強調すれば、防衛相も「その通りだ」と応じた。',
      ['国防長官: 同盟は揺るがない', '防衛相: その通りだ'],
    ],
    ['いわく', '三崎防衛相いわく「港は生き物だ」。', '三崎: 港は生き物だ'],
    ['whose word it is', '三崎防衛相の口癖は「現場に聞け」だ。', '三崎: 現場に聞け'],
    [
      'in English letters',
      'Vasseur軍事相は「空母は要らない」と応じた。',
      'Vasseur: 空母は要らない',
    ],
    ['in the heading above', '■三崎防衛相の会見\n○「港を開く」と改めて説明', '三崎: 港を開く'],
    ['of a thought', '三崎防衛相は「港を開きたい」との意欲をにじませた。', '三崎: 港を開きたい'],
    [
      'after a condition',
      '三崎防衛相は、調査が終われば「すぐに始める」と明言した。',
      '三崎: すぐに始める',
    ],
  ])('%s', (_what, text, expected) => {
    expect(inText(text)).toEqual([expected].flat());
  });
});

describe('words in marks are no speech', () => {
  it.each([
    ['a ship', '護衛艦「いずみ」が港に入った。'],
    ['an exercise', '共同訓練「Harbor 26」を実施したと発表した。'],
    ['a name given', '防衛省は新しい部隊を「港湾隊」と名付けた。'],
    ['a name in use', '地元では「静かな港」と呼ばれている。'],
    ['a short form', '海洋安全保障戦略（以下「新戦略」という）を公表した。'],
    ['a book', '岩淵氏は著書『港の百年』を出した。'],
    ['a title', '「港はどこへ行くのか」と題する講演を行った。'],
    ['an idea', '「北極は遠い」という思い込みこそ危うい。'],
    ['a voice of nobody', '市内では「費用が見えない」との声が上がる。'],
    ['a criticism that exists', '省内には「順番が逆だ」との批判もある。'],
    ['a rumor', '「潜水艦を購入する」との噂が流れている。'],
    ['what everybody says', '「空母は時代遅れだ」と言われて久しい。'],
    ['a word held at arm’s length', '派手な「成果物」はなかった。'],
    ['a comparison', '「待つ守り」から「探す守り」へ変わった。'],
    ['two names', '「いずみ」と「しおかぜ」が参加した。'],

    ['a concern', '報道官は声明で「重大な懸念」を表明した。'],
    ['an aim', '両首脳は「自由で開かれた海」の実現で一致した。'],
    ['a project', '防衛省は「港湾強化計画」の予算を要求した。'],
    ['an operation so called', '米軍は「静かな盾」作戦を始めた。'],
    ['a label', '白地に「危険」と書かれた板がある。'],
    ['what is thought', '「港は安全だ」と思っている人は多い。'],
  ])('%s', (_what, text) => {
    expect(inText(text)).toEqual([]);
  });
});
