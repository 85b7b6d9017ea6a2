import { expect, it } from 'vitest';
import { segmentText } from '../segment/segment-text.ts';
import { findMarks } from './find-marks.ts';
import { unspokenKind } from './marked-kind.ts';

it.each([
  ['護衛艦「いずみ」が出港', 'name'],
  ['「いずみ」型の一番艦', 'name'],
  ['共同訓練「Harbor 26」を実施', 'name'],
  ['著書『港の百年』を出した', 'title'],
  ['「港はどこへ」と題する講演', 'title'],
  ['『港の百年』を読む', 'title'],
  ['派手な「成果物」はない', 'scare'],
  ['Exercise "Harbor Tide" begins', 'name'],
  ['a paper titled "Harbors and Limits"', 'title'],
  ['whether "temporary" visits end', 'scare'],
] as const)('%s: %s', (text, expected) => {
  const segmented = segmentText(`${text}\n`);
  expect(findMarks(segmented).map((mark) => unspokenKind(mark, segmented.text))).toEqual([
    expected,
  ]);
});
