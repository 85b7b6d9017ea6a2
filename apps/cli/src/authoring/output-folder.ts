import { readdir, readFile, realpath } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import type { LocalizedText } from '@briefing/model/dataset';
import { unreadable } from '../data/record-folder.ts';
import { Failure } from '../failure.ts';
import { EXIT } from '../output/exit-code.ts';

/**
 * The folder that a build may replace as a whole: a new one, an empty one, or an earlier build. Throws Failure for one
 * that holds anything else, or the records or the current folder themselves.
 */
export async function outputFolder(cwd: string, out: string, source: string): Promise<string> {
  const target = await realTarget(resolve(cwd, out));
  const [records, here] = await Promise.all([realpath(source), realpath(cwd)]);
  if (isIn(records, target) || isIn(target, records) || isIn(here, target)) {
    throw new Failure(EXIT.usage, OWN(out), { hint: OTHER });
  }
  try {
    const entries = await readdir(target);
    if (entries.length > 0 && !(await isBuild(target))) {
      throw new Failure(EXIT.negative, FOREIGN(out), { hint: OTHER });
    }
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'ENOENT')) {
      throw unreadable(out, cause);
    }
  }
  return target;
}

/** The path without links; of a folder that is not there yet, as far as it exists. */
async function realTarget(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(await realTarget(parent), path.slice(parent.length));
  }
}

function isIn(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

async function isBuild(folder: string): Promise<boolean> {
  try {
    const manifest: unknown = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
    return typeof manifest === 'object' && manifest !== null && 'manifestVersion' in manifest;
  } catch {
    return false;
  }
}

const OWN = (out: string): LocalizedText => ({
  en: `${out} holds the records or the folder you are in, and a build replaces its folder as a whole.`,
  ja: `${out} にはレコードまたは今いるフォルダーがあります。ビルドは出力先を丸ごと置き換えます。`,
});
const FOREIGN = (out: string): LocalizedText => ({
  en: `${out} holds other files than an earlier build, and a build replaces its folder as a whole.`,
  ja: `${out} には以前のビルド以外のファイルがあります。ビルドは出力先を丸ごと置き換えます。`,
});
const OTHER: LocalizedText = {
  en: 'Name a new folder with --out; nothing was written.',
  ja: '--out で新しいフォルダーを指定してください。何も書いていません。',
};
