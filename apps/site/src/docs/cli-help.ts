import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Lang } from '@briefing/model/dataset';
import type { CliHelp } from './read-cli-help.ts';

const workspace = workspaceFolder(process.cwd());
const byLang = new Map<Lang, Promise<CliHelp>>();

/** Help of every command in a language; the command line is run, not imported: nothing imports an app. */
export function cliHelp(lang: Lang): Promise<CliHelp> {
  const known = byLang.get(lang) ?? askHelp(lang);
  byLang.set(lang, known);
  return known;
}

async function askHelp(lang: Lang): Promise<CliHelp> {
  const reader = join(workspace, 'apps/site/src/docs/print-cli-help.ts');
  const program = join(workspace, 'apps/cli/bin/briefing.js');
  const { stdout } = await promisify(execFile)(process.execPath, [reader, program, lang]);
  return JSON.parse(stdout);
}

/** The folder of the workspace that holds a folder; a built module does not stand where its source does. */
function workspaceFolder(folder: string): string {
  if (existsSync(join(folder, 'pnpm-workspace.yaml'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('The site is built inside its workspace.');
  return workspaceFolder(parent);
}
