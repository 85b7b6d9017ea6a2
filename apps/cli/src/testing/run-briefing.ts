import type { Context } from '../context.ts';
import { main } from '../main.ts';
import type { Key } from '../output/keys.ts';
import { FIXTURES } from './fixtures.ts';

/** What a run printed and how it ended. */
export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The world around a run in a test; the rest is a quiet English terminal of 80 columns. */
export interface World {
  /** Folder of the bundled dataset. */
  readonly bundled?: string;
  /** Folder of what the build prepared; nothing when absent. */
  readonly built?: string;
  readonly columns?: number | undefined;
  readonly rows?: number;
  readonly terminal?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** What a person types, line by line. */
  readonly typed?: readonly string[];
  /** Keys that are pressed or piped in, one a character; `\n` is Enter, `\u001b` Escape, `\u0003` Ctrl-C. */
  readonly keys?: string;
  /** Aborted, it is Ctrl-C. */
  readonly interruption?: AbortSignal;
  /** Called with everything that is printed, as it comes. */
  readonly onPrint?: (text: string) => void;
}

/** Runs the command line inside the test, without a process. */
export async function runBriefing(args: readonly string[], world: World = {}): Promise<Run> {
  const printed = { stdout: '', stderr: '' };
  const sink = (stream: keyof typeof printed) => ({
    isTerminal: world.terminal ?? false,
    write: (text: string) => {
      printed[stream] += text;
      world.onPrint?.(text);
    },
  });
  const typed = [...(world.typed ?? [])];
  const context: Context = {
    stdout: sink('stdout'),
    stderr: sink('stderr'),
    stdin: { isTerminal: true, descriptor: 0 },
    env: world.env ?? {},
    cwd: world.cwd ?? FIXTURES,
    columns: 'columns' in world ? world.columns : 80,
    bundledFolder: () => world.bundled ?? FIXTURES,
    builtFolder: world.built ?? FIXTURES,
    ask(question) {
      const answer = typed.shift();
      printed.stderr += `${question}${answer ?? ''}\n`;
      return Promise.resolve(answer);
    },
    keys() {
      const waiting = [...(world.keys ?? '')];
      return Promise.resolve({
        next: () => Promise.resolve(pressed(waiting.shift())),
        close: () => {},
      });
    },
    size: () => ({ columns: world.columns ?? 80, rows: world.rows ?? 24 }),
    interruption: () => world.interruption ?? new AbortController().signal,
  };
  return { code: await main(args, context), ...printed };
}

function pressed(key: string | undefined): Key {
  if (key === undefined) return { name: 'end', text: '' };
  const name = ({ '\n': 'enter', '\u001b': 'escape', '\u0003': 'interrupt' } as const)[key];
  return name === undefined ? { text: key } : { name, text: '' };
}
