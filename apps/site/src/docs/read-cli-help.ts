import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** The help of a command as the command line prints it. */
export interface CommandHelp {
  readonly name: string;
  readonly help: string;
}

/** The help of the whole command line. */
export interface CliHelp {
  readonly root: string;
  readonly commands: readonly CommandHelp[];
}

/** Help of every command in a language, asked of the program itself; rejects where it was not built. */
export async function readCliHelp(program: string, lang: string): Promise<CliHelp> {
  const root = await helpOf(program, [], lang);
  const names = commandNames(root);
  if (names.length === 0) throw new Error('The help of the command line names no command.');
  const commands = names.map(async (name) => ({ name, help: await helpOf(program, [name], lang) }));
  return { root, commands: await Promise.all(commands) };
}

async function helpOf(program: string, command: readonly string[], lang: string): Promise<string> {
  const args = [program, ...command, '--help', '--lang', lang, '--color', 'never'];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return stdout.trimEnd();
}

/** Commands in the second section of the help: two spaces, the name, its arguments, two spaces, what it does. */
export function commandNames(root: string): string[] {
  const [, , commands = ''] = root.split(/\n\n(?=\S)/u);
  return [...commands.matchAll(/^ {2}([a-z][a-z-]*)(?: \S+)* {2,}\S/gmu)].map(
    ([, name = '']) => name,
  );
}
