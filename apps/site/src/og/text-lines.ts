import type { Lang } from '@briefing/model/dataset';

/** Width of a text in em of the bold face of the pictures: kana and kanji are square, Latin letters vary. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += widthOfCharacter(character);
  return width;
}

function widthOfCharacter(character: string): number {
  if (character > '\u2e7f') return 1;
  if (/[iIjl.,:;'|! ]/u.test(character)) return 0.32;
  return /[A-ZmwMW@%—]/u.test(character) ? 0.78 : 0.6;
}

/** A text in lines no wider than a limit in em, broken between words; cut with an ellipsis after the last line. */
export function textLines(text: string, lang: Lang, width: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of wordsOf(text, lang)) {
    if (line !== '' && widthOf((line + word).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += line === '' ? word.trimStart() : word;
  }
  if (line !== '') lines.push(line.trimEnd());
  if (lines.length <= most) return lines;
  const last = lines[most - 1] ?? '';
  return [...lines.slice(0, most - 1), `${last.slice(0, -1).trimEnd()}…`];
}

/** Words with the punctuation that must not begin a line. */
function wordsOf(text: string, lang: Lang): string[] {
  const words: string[] = [];
  for (const { segment } of new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)) {
    const previous = words.at(-1);
    const clings = /^[\s、。，．）」』】：；？！…,.;:?!)’”ー〜]/u.test(segment);
    const opens = previous !== undefined && /[（「『【(“‘]$/u.test(previous);
    if (previous !== undefined && (clings || opens)) words[words.length - 1] = previous + segment;
    else words.push(segment);
  }
  return words;
}
