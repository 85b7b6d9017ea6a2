import type { Lang } from '@briefing/model/dataset';
import type { Anchor } from '@briefing/model/text';
import { type Span, span } from '../output/span.ts';
import { linesText } from './record-reader.ts';

/** The place of a passage: lines, position, length and digest, never its words. */
export function passageSpans(
  anchor: Pick<Anchor, 'lines' | 'start' | 'length' | 'hash'>,
  lang: Lang,
): Span[] {
  const { lines, start, length, hash } = anchor;
  const place =
    lang === 'ja'
      ? `  ${start}文字目から${length}文字  hash ${hash}`
      : `  ${length} characters at position ${start}  hash ${hash}`;
  return [span(linesText(lines, lang)), span(place, 'faint')];
}
