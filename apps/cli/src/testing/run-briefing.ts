import type { Context } from '../context.ts';
import { main } from '../main.ts';
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
  readonly columns?: number | undefined;
  readonly terminal?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** Runs the command line inside the test, without a process. */
export async function runBriefing(args: readonly string[], world: World = {}): Promise<Run> {
  const printed = { stdout: '', stderr: '' };
  const sink = (stream: keyof typeof printed) => ({
    isTerminal: world.terminal ?? false,
    write: (text: string) => {
      printed[stream] += text;
    },
  });
  const context: Context = {
    stdout: sink('stdout'),
    stderr: sink('stderr'),
    stdin: { isTerminal: true, descriptor: 0 },
    env: world.env ?? {},
    cwd: world.cwd ?? FIXTURES,
    columns: 'columns' in world ? world.columns : 80,
    bundledFolder: () => world.bundled ?? FIXTURES,
  };
  return { code: await main(args, context), ...printed };
}
