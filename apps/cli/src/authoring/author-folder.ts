import type { Context } from '../context.ts';
import { findRecordFolder, type RecordFolder } from '../data/record-folder.ts';
import { workspaceSource } from '../data/workspace-source.ts';
import { Failure } from '../failure.ts';
import { EXIT } from '../output/exit-code.ts';

/** The folder that an author writes in: the one named, else the workspace around. Throws Failure when there is neither. */
export function authorFolder({ cwd }: Context, data: string | undefined): RecordFolder {
  const folder = data ?? workspaceSource(cwd);
  if (folder === undefined) throw new Failure(EXIT.usage, NO_WORKSPACE, { hint: MAKE_ONE });
  return findRecordFolder(cwd, folder);
}

const NO_WORKSPACE = {
  en: 'This folder is in no workspace, and no other is named.',
  ja: 'ここはワークスペースの中ではなく、フォルダーの指定もありません。',
};
const MAKE_ONE = {
  en: 'Name one with --data <folder>, or make one with briefing init <folder>.',
  ja: '--data <フォルダー> で指定するか、briefing init <フォルダー> で作ってください。',
};
