import { escapeText } from './escape.ts';
import type { Line, Style } from './span.ts';

/** SGR codes (ECMA-48) that switch a style on and off; only the 16 colors a reader can set. */
const CODES: Readonly<Record<Style, readonly [on: string, off: string]>> = {
  heading: ['1;4', '22;24'],
  strong: ['1', '22'],
  faint: ['2', '22'],
  good: ['32', '39'],
  caution: ['33', '39'],
  bad: ['31', '39'],
  rumor: ['35', '39'],
  match: ['1;36', '22;39'],
};

/** Lines as text for a stream; without color no escape sequence is in it. */
export function printLines(lines: readonly Line[], color: boolean): string {
  return lines.map((line) => `${line.map((part) => paint(part, color)).join('')}\n`).join('');
}

function paint({ text, style }: Line[number], color: boolean): string {
  // Spans are made safe where they are made; this is the second wall.
  const safe = escapeText(text);
  if (!color || style === undefined) return safe;
  const [on, off] = CODES[style];
  return `\u001b[${on}m${safe}\u001b[${off}m`;
}

/** When to use color. */
export type ColorChoice = 'auto' | 'always' | 'never';

/** Whether a stream gets color: the option decides, then NO_COLOR and TERM=dumb (no-color.org), then the terminal. */
export function usesColor(
  choice: ColorChoice,
  env: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): boolean {
  if (choice !== 'auto') return choice === 'always';
  if ((env.NO_COLOR ?? '') !== '' || env.TERM === 'dumb') return false;
  return isTerminal;
}
