import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { Asker } from './output/ask-line.ts';
import { descriptorSink } from './output/descriptor-sink.ts';
import { EXIT } from './output/exit-code.ts';
import type { KeyReader } from './output/keys.ts';

const require = createRequire(import.meta.url);

/** A place that text is written to. */
export interface Sink {
  write(text: string): void;
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
  /** Folder of what the build of this program prepared, such as the search index of the bundled dataset. */
  readonly builtFolder: string;
  /** Asks a person at the terminal for one line; undefined when there is no more input. */
  ask(question: string): Promise<string | undefined>;
  /** Single keys; `raw` takes them from a terminal as they are pressed. */
  keys(raw: boolean): Promise<KeyReader>;
  /** Size of the terminal at this moment. */
  size(): { readonly columns: number; readonly rows: number };
  /** A signal that Ctrl-C aborts; from the first call on, Ctrl-C no longer ends the process by itself. */
  interruption(): AbortSignal;
}

/** For a terminal that does not tell its size, such as one inside an editor. */
const USUAL_SIZE = { columns: 80, rows: 24 } as const;

/** The context of a real run. */
export function processContext(process: NodeJS.Process): Context {
  const { env } = process;
  const stderr = descriptorSink(2, process, () => process.exit(EXIT.inputOutput));
  const stdout = descriptorSink(1, process, (cause) => {
    // The reader, such as `head`, has enough: nothing went wrong.
    if ('code' in cause && cause.code === 'EPIPE') process.exit(EXIT.ok);
    stderr.write(`briefing: ${cause.message}\n`);
    process.exit(EXIT.inputOutput);
  });
  let folder: string | undefined;
  let asker: Asker | undefined;
  return {
    stdout,
    stderr,
    stdin: {
      descriptor: 0,
      // Touching process.stdin opens it, which hardly any run needs.
      get isTerminal() {
        return process.stdin.isTTY === true;
      },
    },
    env,
    cwd: process.cwd(),
    columns: columnsOf(env.COLUMNS, stdout, process),
    bundledFolder() {
      folder ??= dirname(require.resolve('@briefing/data/manifest.json'));
      return folder;
    },
    // This file is bundled into that folder.
    builtFolder: import.meta.dirname,
    async ask(question) {
      const { createAsker } = await import('./output/ask-line.ts');
      asker ??= createAsker(process);
      return asker(question);
    },
    async keys(raw) {
      const { readKeys } = await import('./output/keys.ts');
      return readKeys(process, raw);
    },
    size: () => ({
      columns: process.stdout.columns || USUAL_SIZE.columns,
      rows: process.stdout.rows || USUAL_SIZE.rows,
    }),
    interruption() {
      const controller = new AbortController();
      process.once('SIGINT', () => controller.abort());
      return controller.signal;
    },
  };
}

/** COLUMNS, where the reader exports it, goes before what the terminal says. */
function columnsOf(
  exported: string | undefined,
  stdout: Sink,
  process: NodeJS.Process,
): number | undefined {
  const wanted = Number(exported);
  if (Number.isInteger(wanted) && wanted > 0) return wanted;
  return stdout.isTerminal ? process.stdout.columns || USUAL_SIZE.columns : undefined;
}
