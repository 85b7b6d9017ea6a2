import { createInterface } from 'node:readline/promises';
import { EXIT } from './exit-code.ts';

/** Asks for one line on the terminal, beside the data on stdout; undefined at the end of input, and Ctrl-C ends the process. */
export async function askLine(
  question: string,
  process: NodeJS.Process,
): Promise<string | undefined> {
  const { stdin: input, stderr: output } = process;
  const reader = createInterface({ input, output });
  reader.once('SIGINT', () => {
    output.write('\n');
    process.exit(EXIT.interrupted);
  });
  const ended = new Promise<undefined>((resolve) => {
    reader.once('close', () => resolve(undefined));
  });
  try {
    return await Promise.race([reader.question(question), ended]);
  } finally {
    reader.close();
  }
}
