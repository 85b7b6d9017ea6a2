import { expect, it } from 'vitest';
import { segmentText } from '../segment/segment-text.ts';
import { findMarks } from './find-marks.ts';

/** What stands between marks, in order. */
function marked(text: string): string[] {
  const segmented = segmentText(`${text}\n`);
  return findMarks(segmented).map(({ start, end }) => segmented.text.slice(start, end));
}

it.each([
  ['「港」と『海』', ['港', '海']],
  ['「『静かな港』を守る」', ['『静かな港』を守る']],
  ['「港', []],
  ['港」「海」', ['海']],
  ['The "pier" and the “dock”', ['pier', 'dock']],
  ['‘The pier,’ she said, isn’t late', ['The pier,']],
  ['a 5" shell', []],
  ['the navy’s dock', []],
  ['«Le port»', ['Le port']],
])('%s', (text, expected) => {
  expect(marked(text)).toEqual(expected);
});
