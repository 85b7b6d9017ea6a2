import { type Line, span } from './span.ts';
import type { View } from './view.ts';

/** Units of the text shown before and after the fault: a pasted page must not fill the terminal. */
const AROUND = 30;

/** What was typed with a caret below the place; the width of what stands before it decides where that is. */
export function caretLines(typed: string, position: number, { measure }: View): Line[] {
  const start = Math.max(0, position - AROUND);
  const before = span(`${start > 0 ? '…' : ''}${oneLine(typed.slice(start, position))}`);
  const rest = typed.slice(position, position + AROUND);
  const after = span(`${oneLine(rest)}${position + AROUND < typed.length ? '…' : ''}`);
  return [
    [],
    [span('  '), before, after],
    [span(' '.repeat(2 + measure(before.text))), span('^', 'bad')],
  ];
}

function oneLine(text: string): string {
  return text.replaceAll('\n', ' ');
}
