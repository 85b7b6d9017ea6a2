import type { Lang } from '@briefing/model/dataset';
import type { Context } from '../context.ts';
import { escapeJson } from './escape.ts';
import type { Line } from './span.ts';
import { printLines, usesColor } from './theme.ts';
import type { View } from './view.ts';
import { measureWith } from './width.ts';

/** Version of the form in which commands print JSON; it changes only when a reader of the old form would break. */
const SCHEMA_VERSION = 1;

/** Where a command's output goes. */
export interface Terminal {
  readonly view: View;
  /** Data for people, to stdout. */
  print(lines: readonly Line[]): void;
  /** Data for programs, to stdout. */
  printJson(command: string, data: unknown): void;
  /** Talk, to stderr. */
  say(lines: readonly Line[]): void;
  /** Talk for programs, to stderr. */
  sayJson(command: string | undefined, error: unknown): void;
}

/** The terminal of a run; each stream decides on its color by itself. */
export function createTerminal(
  { stdout, stderr, env, columns }: Context,
  lang: Lang,
  color: string | undefined,
): Terminal {
  const choice = color === 'always' || color === 'never' ? color : 'auto';
  const measure = measureWith(env.BRIEFING_AMBIGUOUS_WIDTH === '2' ? 2 : 1);
  const write = (lines: readonly Line[], sink: typeof stdout) => {
    if (lines.length > 0) sink.write(printLines(lines, usesColor(choice, env, sink.isTerminal)));
  };
  return {
    view: { lang, columns, measure, color: usesColor(choice, env, stdout.isTerminal) },
    print: (lines) => write(lines, stdout),
    printJson: (command, data) => stdout.write(json({ command, data })),
    say: (lines) => write(lines, stderr),
    sayJson: (command, error) => stderr.write(json({ command, error })),
  };
}

function json(value: object): string {
  const text = JSON.stringify({ schemaVersion: SCHEMA_VERSION, ...value }, null, 2);
  return `${escapeJson(text)}\n`;
}
