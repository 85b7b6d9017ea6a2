import type { Needle } from '../find/occurrences.ts';
import type { SearchIndex } from '../find/search-index.ts';
import { isWord } from '../fold/units.ts';
import type { StoredText } from '../format/read-text.ts';
import { highlight, type Mark, type MarkedText } from './highlight.ts';

const JAPANESE = /[\u2E80-\uFFFF]/;

/** A passage of a document that shows why it matches. */
export interface Excerpt extends MarkedText {
  readonly lang: 'en' | 'ja';
  /** Text was left out before, after the passage. */
  readonly cut: readonly [boolean, boolean];
}

/**
 * The first passage with a match outside the title shown: text in the language asked for and, unless the
 * title shows a match, the other title, names, other text. Without a match the beginning of the text.
 */
export function excerptOf(
  { folder }: SearchIndex,
  { parts }: StoredText,
  needles: readonly Needle[],
  lang: 'en' | 'ja',
  length: number,
  titleSays: boolean,
): Excerpt | undefined {
  const [own, other] = lang === 'en' ? [0, 1] : [1, 0];
  const lines = (parts.at(own - 2) ?? '').split('\n');
  const further = [
    parts[other] ?? '',
    ...parts.slice(2, -2),
    ...(parts.at(other - 2) ?? '').split('\n'),
  ];
  const passages = titleSays ? lines : [...lines, ...further];
  let at = passages.findIndex((text) => highlight(folder, text, needles).length > 0);
  if (at < 0) at = 0;
  const text = passages[at] ?? '';
  if (text === '') return undefined;
  const textLang = at < lines.length ? lang : JAPANESE.test(text) ? 'ja' : 'en';
  return cutOut(text, highlight(folder, text, needles), textLang, length);
}

function cutOut(text: string, marks: readonly Mark[], lang: 'en' | 'ja', length: number): Excerpt {
  const [firstStart, firstEnd] = marks[0] ?? [0, 0];
  // A quarter of the room before the match, the rest behind it, where the text goes on.
  let start = Math.max(0, Math.min(firstStart - (length >> 2), text.length - length));
  let end = Math.min(text.length, Math.max(start + length, firstEnd));
  while (start < firstStart && !isBoundary(text, start)) start += 1;
  if (text.charAt(start) === ' ') start += 1;
  while (end > firstEnd && !isBoundary(text, end)) end -= 1;
  const inside = marks.filter(([from, to]) => from >= start && to <= end);
  return {
    text: text.slice(start, end),
    marks: inside.map(([from, to]) => [from - start, to - start]),
    lang,
    cut: [start > 0, end < text.length],
  };
}

/** Whether neither a word nor a surrogate pair is cut at a place. */
function isBoundary(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return !(isWord(text.charCodeAt(at - 1)) && isWord(unit)) && unit >>> 10 !== 0x37;
}
