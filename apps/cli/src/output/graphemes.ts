import { isPlain } from './plain-character.ts';

let segmenter: Intl.Segmenter | undefined;

/** The graphemes of a text: what a reader takes for one character. */
export function graphemes(text: string): string[] {
  if (isPlain(text)) return [...text];
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
