import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Lang } from '@briefing/model/dataset';

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

// Run, not imported: nothing imports an app.
const program = join(workspaceFolder(process.cwd()), 'apps/cli/bin/briefing.js');
const byLang = new Map<Lang, Promise<CliHelp>>();

/** Help of every command in a language, asked of the command line itself; rejects where it was not built. */
export function cliHelp(lang: Lang): Promise<CliHelp> {
  const known = byLang.get(lang) ?? readHelp(lang);
  byLang.set(lang, known);
  return known;
}

async function readHelp(lang: Lang): Promise<CliHelp> {
  const root = await helpOf([], lang);
  const names = commandNames(root);
  if (names.length === 0) throw new Error('The help of the command line names no command.');
  const commands = names.map(async (name) => ({ name, help: await helpOf([name], lang) }));
  return { root, commands: await Promise.all(commands) };
}

async function helpOf(command: readonly string[], lang: Lang): Promise<string> {
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

/** The folder of the workspace that holds a folder; a built module does not stand where its source does. */
function workspaceFolder(folder: string): string {
  if (existsSync(join(folder, 'pnpm-workspace.yaml'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('The site is built inside its workspace.');
  return workspaceFolder(parent);
}
