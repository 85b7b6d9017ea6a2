import { isJapanese } from '../text/script.ts';

const WORDS = new Intl.Segmenter('ja', { granularity: 'word' });
// Words are seldom longer; the cost stays the same for lines of any length.
const REACH = 6;
/** No line begins with these unless the line above was cut. */
const NEVER_FIRST = /^[ぁぃぅぇぉっゃゅょァィゥェォッャュョー々、。」』)]/u;
const KATAKANA = /[\p{Script=Katakana}ー]/u;
const BEGINNING = /[\p{Script=Han}\p{Script=Katakana}]/u;

/** Whether a Japanese word runs over a line end: 発⏎言. */
export function breaksWord(above: string, below: string): boolean {
  if (!isJapanese(above, above.length - 1)) return false;
  if (NEVER_FIRST.test(below)) return true;
  if (KATAKANA.test(above.slice(-1)) && KATAKANA.test(below.slice(0, 1))) return true;
  if (!BEGINNING.test(above.slice(-1)) || !BEGINNING.test(below.slice(0, 1))) return false;
  const left = above.slice(-REACH);
  for (const { index, segment } of WORDS.segment(left + below.slice(0, REACH))) {
    if (index < left.length && index + segment.length > left.length) return true;
  }
  return false;
}
