import { mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Run, runBriefing, type World } from './run-briefing.ts';

/** A workspace in a folder of its own, as `init` makes it; everything in it is invented. */
export interface TestWorkspace {
  /** Absolute path of the folder. */
  readonly path: string;
  /** Runs a command line in it; quotes keep words together. */
  run(line: string, world?: World): Promise<Run>;
  read(file: string): string;
  write(file: string, text: string | Uint8Array): void;
  /** Replaces the first such text of a file, which must be there. */
  edit(file: string, from: string, to: string): void;
}

/** An empty folder that is in no workspace. */
export function emptyFolder(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'briefing-author-')));
}

/** Makes a workspace. */
export async function makeWorkspace(): Promise<TestWorkspace> {
  const path = join(emptyFolder(), 'harbor');
  const made = await runBriefing(['init', path]);
  if (made.code !== 0) throw new Error(made.stderr);
  return openWorkspace(path);
}

/** The workspace of a folder. */
export function openWorkspace(path: string): TestWorkspace {
  const at = (file: string) => join(path, file);
  const read = (file: string) => readFileSync(at(file), 'utf8');
  return {
    path,
    read,
    run: (line, world = {}) => runBriefing(words(line), { cwd: path, ...world }),
    write: (file, text) => writeFileSync(at(file), text),
    edit(file, from, to) {
      const text = read(file);
      if (!text.includes(from)) throw new RangeError(`${file} does not hold ${from}`);
      writeFileSync(
        at(file),
        text.replace(from, () => to),
      );
    },
  };
}

/** Words of a command line as a shell splits them, as far as tests need it. */
export function words(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/gu)].map(
    ([, double, single, plain]) => double ?? single ?? plain ?? '',
  );
}
