import { escapeText } from './escape.ts';

/** What a piece of text is for the reader; a theme gives it its color. */
export type Style = 'heading' | 'strong' | 'faint' | 'good' | 'caution' | 'bad' | 'rumor' | 'match';

/** A piece of text with one style; its text is already safe to show. */
export interface Span {
  readonly text: string;
  readonly style?: Style;
}

/** One line of output. */
export type Line = readonly Span[];

/** A span of text of any origin; line ends stay, everything else that acts on a terminal is made visible. */
export function span(text: string, style?: Style): Span {
  const safe = text
    .replaceAll('\t', ' ')
    .split('\n')
    .map((line) => escapeText(line))
    .join('\n');
  return style === undefined ? { text: safe } : { text: safe, style };
}

/** A line of one span. */
export function line(text: string, style?: Style): Line {
  return [span(text.replaceAll('\n', ' '), style)];
}

/** Lists joined by a separator. */
export function joinSpans(parts: readonly (readonly Span[])[], separator: string): Span[] {
  return parts.flatMap((part, index) => (index === 0 ? part : [span(separator), ...part]));
}
