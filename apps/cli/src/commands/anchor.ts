import type { LocalizedText } from '@briefing/model/dataset';
import { type AnchorAnswer, anchorOf } from '@briefing/model/source';
import { Failure } from '../failure.ts';
import { EXIT } from '../output/exit-code.ts';
import { paragraph } from '../output/layout.ts';
import { line, span } from '../output/span.ts';
import { readText } from '../passages/read-text.ts';
import { defineSubcommand } from './command.ts';

export const command = defineSubcommand({
  options: {
    source: {
      type: 'string',
      value: 'file',
      required: true,
      about: {
        en: 'the text of the briefing, in UTF-8; - for standard input',
        ja: 'ブリーフィングの本文(UTF-8)。- で標準入力',
      },
    },
    text: {
      type: 'string',
      value: 'passage',
      required: true,
      about: {
        en: 'the passage, copied from the text; line breaks and widths do not matter',
        ja: '本文から写した箇所。改行や文字幅の違いは問わない',
      },
    },
    line: {
      type: 'string',
      value: 'number',
      about: { en: 'a line that the passage touches, from 1', ja: '箇所を含む行の番号(1から)' },
    },
    occurrence: {
      type: 'string',
      value: 'number',
      about: {
        en: 'which one is meant where there are several, from 1',
        ja: '複数ある場合、何番目か(1から)',
      },
    },
  },
  examples: [
    {
      line: 'briefing anchor --source texts/example.txt --line 2 --text "new pier"',
      does: { en: 'the entry for the anchors of a claim', ja: '主張の anchors に書く項目' },
    },
  ],
  more: [
    {
      en: 'An anchor holds position and digests, and no word of the text. It ends with 1 when the passage is not there, or is there more than once.',
      ja: 'アンカーは位置とハッシュだけを持ち、本文の語は含まない。箇所が見つからないか複数あれば1で終わる。',
    },
  ],
  async run(options, context) {
    const wanted = {
      text: options.text,
      line: countFrom(options.line, '--line'),
      occurrence: countFrom(options.occurrence, '--occurrence'),
    };
    const { path, text } = readText(context, options.source);
    const answer = anchorOf(text, wanted);
    if (!answer.ok) throw notFound(answer, path, options.line);
    const { anchor, yaml } = answer;
    return {
      data: { source: path, anchor, yaml },
      render: (view) => ({
        lines: yaml
          .trimEnd()
          .split('\n')
          .map((one) => line(one)),
        notes: [[], ...paragraph([span(PASTE[view.lang], 'faint')], view)],
      }),
    };
  },
});

function countFrom(typed: string | undefined, name: string): number | undefined {
  if (typed === undefined) return undefined;
  // Nine digits are more lines than any text has, and stay exact.
  if (/^[1-9]\d{0,8}$/u.test(typed)) return Number(typed);
  throw new Failure(EXIT.usage, {
    en: `${name} takes a number from 1, not ${typed}.`,
    ja: `${name} には1以上の数を指定します。${typed} は使えません。`,
  });
}

function notFound(
  { reason, message, hint, occurrences }: Extract<AnchorAnswer, { ok: false }>,
  source: string,
  line: string | undefined,
): Failure {
  const lines = occurrences.map((one) => one.lines);
  const times = `この箇所は本文に${occurrences.length}回あります(${lines.join('、')}行)。`;
  const ja = {
    empty: ['箇所が空です。', '本文の語を指定してください。'],
    absent: [
      line === undefined ? 'この箇所は本文にありません。' : `この箇所は${line}行目にありません。`,
      '本文から写してください。改行や文字幅の違いは問いません。',
    ],
    ambiguous: [times, '--line、より長い箇所、または --occurrence で一つに絞ってください。'],
    'no-such-occurrence': [times, 'ある番号を指定してください。'],
  }[reason];
  const [text = message, advice = hint] = ja;
  return new Failure(
    reason === 'empty' ? EXIT.usage : EXIT.negative,
    { en: message, ja: text },
    { hint: { en: hint, ja: advice }, data: { source, reason, lines } },
  );
}

const PASTE: LocalizedText = {
  en: 'Paste it under anchors: of the claim.',
  ja: '主張の anchors: の下に貼り付けます。',
};
