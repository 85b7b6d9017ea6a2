import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { isatty } from 'node:tty';

/** A place that text is written to. */
export interface Sink {
  write(text: string): unknown;
  readonly isTerminal: boolean;
}

/** Everything a command may know of the world outside; it takes nothing from globals, and there is no clock. */
export interface Context {
  /** Takes data. */
  readonly stdout: Sink;
  /** Takes talk: errors, notes. */
  readonly stderr: Sink;
  readonly stdin: { readonly isTerminal: boolean; readonly descriptor: number };
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Columns of the terminal; undefined when stdout is none. */
  readonly columns: number | undefined;
  /** Folder of the bundled dataset as JSON; throws when the package is not there. */
  bundledFolder(): string;
}

/** The context of a real run. */
export function processContext(process: NodeJS.Process): Context {
  const { stdout, stderr, env } = process;
  return {
    stdout: sinkOf(stdout),
    stderr: sinkOf(stderr),
    // Touching process.stdin opens it, which no command but two needs.
    stdin: { isTerminal: isatty(0), descriptor: 0 },
    env,
    cwd: process.cwd(),
    columns: columnsOf(env.COLUMNS, stdout),
    bundledFolder: () =>
      dirname(createRequire(import.meta.url).resolve('@briefing/data/manifest.json')),
  };
}

function sinkOf(stream: NodeJS.WriteStream): Sink {
  return { write: (text) => stream.write(text), isTerminal: stream.isTTY === true };
}

/** COLUMNS, where the reader exports it, goes before what the terminal says. */
function columnsOf(exported: string | undefined, stdout: NodeJS.WriteStream): number | undefined {
  const wanted = Number(exported);
  if (Number.isInteger(wanted) && wanted > 0) return wanted;
  // A terminal that does not tell its size, such as one inside an editor, is taken for 80 columns.
  return stdout.isTTY === true ? stdout.columns || 80 : undefined;
}
