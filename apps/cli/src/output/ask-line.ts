import { createInterface } from 'node:readline';
import { EXIT } from './exit-code.ts';

/** Asks one question after another on the terminal, beside the data on stdout. */
export type Asker = (question: string) => Promise<string | undefined>;

/**
 * An asker whose answers are lines, undefined at the end of input; lines that were pasted together answer in turn.
 * Ctrl-C ends the process.
 */
export function createAsker(process: NodeJS.Process): Asker {
  const { stdin: input, stderr: output } = process;
  const reader = createInterface({ input, output });
  const lines: string[] = [];
  let ended = false;
  let wake = () => {};
  reader.on('line', (line) => {
    lines.push(line);
    wake();
  });
  reader.on('close', () => {
    ended = true;
    wake();
  });
  reader.on('SIGINT', () => {
    output.write('\n');
    // Closing gives the terminal back as it was.
    reader.close();
    process.exit(EXIT.interrupted);
  });
  return async (question) => {
    if (lines.length === 0 && !ended) {
      reader.setPrompt(question);
      reader.prompt();
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
      // A reader that waits for more would keep the process alive; what is said next begins a line.
      if (ended) output.write('\n');
      else reader.pause();
    }
    return lines.shift();
  };
}
