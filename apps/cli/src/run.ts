import { processContext } from './context.ts';
import { main } from './main.ts';
import { EXIT } from './output/exit-code.ts';

/** Runs the command line in a process: its streams, its arguments, its exit code. */
export async function run(process: NodeJS.Process): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      // The reader, such as `head`, has enough: nothing went wrong.
      if (error.code === 'EPIPE') process.exit(EXIT.ok);
      if (stream === process.stdout) process.stderr.write(`briefing: ${error.message}\n`);
      process.exit(EXIT.inputOutput);
    });
  }
  process.exitCode = await main(process.argv.slice(2), processContext(process));
}
