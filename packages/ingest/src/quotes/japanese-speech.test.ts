import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeText } from '../draft/analyze-text.ts';
import { createGazetteer } from '../names/gazetteer.ts';
import { spokenIn } from './spoken.fixture.ts';

const gazetteer = createGazetteer({ lexicon: true });

const spoken = spokenIn('ja');

/** Sentences after a title, which takes no part. */
const inText = (text: string) => spoken(`港の会議\n\n${text}\n`);

describe('words in marks are speech, and the speaker is', () => {
  it.each([
    ['the topic', '三崎防衛相は「港を開く時だ」と述べた。', '三崎: 港を開く時だ'],
    [
      'the topic, with an adverb',
      '三崎防衛相は「港を開く時だ」と改めて強調した。',
      '三崎: 港を開く時だ',
    ],
    [
      'the topic, far from the verb',
      '三崎防衛相は「港を開く時だ」と、記者団の問いに答える形で明かした。',
      '三崎: 港を開く時だ',
    ],
    [
      'the topic of a verb in no list',
      '三崎防衛相は「港は開けない」と当てこすった。',
      '三崎: 港は開けない',
    ],
    ['the subject with が', '会議では三崎防衛相が「港を開く時だ」と訴えた。', '三崎: 港を開く時だ'],
    [
      'the topic, not the subject of a clause',
      '三崎防衛相は、岩淵議員が求める調査について「必要はない」と反論した。',
      '三崎: 必要はない',
    ],
    [
      'the nearer of two subjects',
      '三崎防衛相は「港を開く」と述べたが、岩淵議員は「早すぎる」と批判した。',
      ['三崎: 港を開く', '岩淵: 早すぎる'],
    ],
    [
      'the same for two quotations',
      '三崎防衛相は「港を開く」と述べ、「年内に工事を終える」とも語った。',
      ['三崎: 港を開く', '三崎: 年内に工事を終える'],
    ],
    [
      'one for quotations in a row',
      '三崎防衛相は「港を開く」「年内に終える」と述べた。',
      ['三崎: 港を開く', '三崎: 年内に終える'],
    ],
    [
      'carried over to the next sentence',
      '三崎防衛相は会見で港の利用に触れた。「年内に決める」と述べた。',
      '三崎: 年内に決める',
    ],
    [
      'carried over a quotation',
      '三崎防衛相は「港を開く」と述べた。さらに「工事も急ぐ」と付け加えた。',
      ['三崎: 港を開く', '三崎: 工事も急ぐ'],
    ],
    ['同氏', '岩淵孝氏は港に詳しい。同氏は「工事は遅れる」とみる。', '岩淵孝: 工事は遅れる'],
    ['after the quotation', '「港を開く時だ」と三崎防衛相は述べた。', '三崎: 港を開く時だ'],
    ['after the quotation, without a verb', '「港を開く時だ」と三崎防衛相。', '三崎: 港を開く時だ'],
    ['after a cleft', '「港は静かすぎる」と話すのは、岩淵孝教授だ。', '岩淵孝: 港は静かすぎる'],
    ['in brackets', '「港は静かすぎる」(岩淵孝教授)との声もある。', '岩淵孝: 港は静かすぎる'],
    [
      'a source with によると',
      '岩淵孝教授によると「工事は遅れる」という。',
      '岩淵孝: 工事は遅れる',
    ],
    [
      'who is given by から in a readout',
      '三崎大臣から、「信頼できる相手である」との発言がありました。',
      '三崎: 信頼できる相手である',
    ],
    ['before a colon', '三崎防衛相：「港を開く時だ」', '三崎: 港を開く時だ'],
    ['before the marks', '岩淵孝氏「工事は遅れるでしょう」', '岩淵孝: 工事は遅れるでしょう'],
    [
      'the owner of the words',
      '岩淵孝教授の「工事は遅れる」という言葉が耳に残る。',
      '岩淵孝: 工事は遅れる',
    ],
    ['of a statement', '三崎防衛相は「港を開くべきだ」との考えを示した。', '三崎: 港を開くべきだ'],
    ['of a paper', '漁協は「工事を認めない」とする声明を発表した。', '漁協: 工事を認めない'],
    [
      'announced in the sentence before',
      '岩淵孝教授はこう語る。「工事は遅れる。誰も急いでいない」',
      '岩淵孝: 工事は遅れる。誰も急いでいない',
    ],
    [
      'told in the sentence after',
      '「工事は遅れる」。岩淵孝教授はそう指摘する。',
      '岩淵孝: 工事は遅れる',
    ],
    [
      'a title without a name',
      '政府高官は「金額は二の次だ」と語った。',
      '政府高官: 金額は二の次だ',
    ],
    ['somebody of a body', '漁協の関係者は「魚が逃げる」と話す。', '漁協の関係者: 魚が逃げる'],
    [
      'a person at work',
      '参加した港の作業員は「待つ方が疲れる」と話していた。',
      '港の作業員: 待つ方が疲れる',
    ],
    [
      'a name in hiragana',
      '大場みのり座長は「切れてからでは遅い」と指摘した。',
      '大場みのり: 切れてからでは遅い',
    ],
    ['a body', '港湾局は「予定は変わらない」と説明している。', '港湾局: 予定は変わらない'],
    [
      'with an age in brackets',
      '岩淵孝さん（54）は「海が変わった」と語った。',
      '岩淵孝: 海が変わった',
    ],
    ['after a time', '三崎防衛相は15日午後、記者団に「港を開く」と述べた。', '三崎: 港を開く'],
    ['in a bullet without a full stop', '●三崎防衛相は会見で「港を開く」と説明', '三崎: 港を開く'],
    [
      'in the bullet above',
      '●三崎防衛相は15日に会見\n・「港を開く」と述べ、工事の計画を説明',
      '三崎: 港を開く',
    ],
    [
      'of a part of the words',
      '政府筋は、声明を「短く、しかし具体的に」まとめたいとしている。',
      '政府筋: 短く、しかし具体的に',
    ],
    [
      'also across a broken line',
      '三崎防衛相は、港の計画について「本当に重要な一歩であり、歓\n迎する」と述べた。',
      '三崎: 本当に重要な一歩であり、歓迎する',
    ],
    [
      'with words in marks inside',
      '三崎防衛相は「『静かな港』を守る」と述べた。',
      '三崎: 『静かな港』を守る',
    ],
  ])('%s', (_what, text, expected) => {
    expect(inText(text)).toEqual([expected].flat());
  });

  it('the one whom a headline names', () => {
    expect(spoken('防衛相「港を開く時だ」　地元に不信も\n\n本文。\n')).toEqual([
      '防衛相: 港を開く時だ',
    ]);
  });
});

it('never throws, and spans stay in the text', () => {
  const text = fc.string({
    unit: fc.constantFrom(
      '「',
      '」',
      '『',
      '』',
      '(',
      ')',
      'と',
      'は',
      'が',
      'の',
      '氏',
      '相',
      '述べた',
      '。',
      '、',
      '\n',
      '●',
      '同',
      '三崎',
      '𠮷',
      ' ',
      'a',
    ),
    maxLength: 60,
  });
  fc.assert(
    fc.property(text, (raw) => {
      const { segmented, quotations } = analyzeText(raw, gazetteer);
      for (const { start, end, speaker } of quotations) {
        expect(0 <= start && start <= end && end <= segmented.text.length).toBe(true);
        const span = speaker?.span ?? { start: 0, end: 0 };
        expect(0 <= span.start && span.start <= span.end && span.end <= segmented.text.length).toBe(
          true,
        );
      }
    }),
  );
});
