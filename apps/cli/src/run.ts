import { processContext } from './context.ts';
import { main } from './main.ts';

/** Runs the command line in a process: its streams, its arguments, its exit code. */
export async function run(process: NodeJS.Process): Promise<void> {
  process.exitCode = await main(process.argv.slice(2), processContext(process));
}
