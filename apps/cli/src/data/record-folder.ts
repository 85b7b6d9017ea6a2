import { type Dirent, readdirSync } from 'node:fs';
import { join, normalize, resolve } from 'node:path';
import type { LocalizedText } from '@briefing/model/dataset';
import { Failure } from '../failure.ts';
import { EXIT } from '../output/exit-code.ts';

/** A folder that holds `<kind>/*.yaml`. */
export interface RecordFolder {
  readonly path: string;
  /** The path as messages write it. */
  readonly shown: string;
}

/** Finds the records in the folder given: in it, or in its `source`. Throws Failure when it cannot be read or holds none. */
export function findRecordFolder(cwd: string, folder: string): RecordFolder {
  const path = resolve(cwd, folder);
  const entries = list(path, folder);
  // `source` is also a kind: the folder of that kind holds files, the folder of all kinds holds folders.
  const inner = entries.find((entry) => entry.name === 'source' && entry.isDirectory());
  const nested = inner === undefined ? [] : list(join(path, 'source'), join(folder, 'source'));
  const chosen = nested.some((entry) => entry.isDirectory()) ? join(path, 'source') : path;
  if (chosen === path && !entries.some((entry) => entry.isDirectory())) {
    throw new Failure(EXIT.badData, noRecords(folder), { hint: EXPECTED });
  }
  const shown = chosen === path ? folder : join(folder, 'source');
  return {
    path: chosen,
    shown: normalize(shown)
      .replaceAll('\\', '/')
      .replace(/(?<=.)\/$/u, ''),
  };
}

function list(path: string, shown: string): Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (cause) {
    throw unreadable(shown, cause);
  }
}

/** A file or folder that the system does not let us read. */
export function unreadable(path: string, cause: unknown): Failure {
  const { code, why } = reasonOf(cause);
  return new Failure(
    EXIT.inputOutput,
    { en: `Cannot read ${path}: ${why.en}.`, ja: `${path} を読めません: ${why.ja}。` },
    { cause, data: { path, cause: code } },
  );
}

/** What the system says of a call that failed: its code, and the same in words. */
export function reasonOf(cause: unknown): { readonly code: string; readonly why: LocalizedText } {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return { code, why: REASONS[code] ?? { en: code || String(cause), ja: code || String(cause) } };
}

const REASONS: Readonly<Record<string, LocalizedText>> = {
  ENOENT: { en: 'it does not exist (ENOENT)', ja: '存在しません (ENOENT)' },
  EACCES: { en: 'permission denied (EACCES)', ja: '権限がありません (EACCES)' },
  EPERM: { en: 'not permitted (EPERM)', ja: '許可されていません (EPERM)' },
  EROFS: { en: 'the disk is read-only (EROFS)', ja: '読み取り専用です (EROFS)' },
  ENOSPC: { en: 'the disk is full (ENOSPC)', ja: 'ディスクに空きがありません (ENOSPC)' },
  EISDIR: { en: 'it is a folder (EISDIR)', ja: 'フォルダーです (EISDIR)' },
  ENOTDIR: { en: 'it is not a folder (ENOTDIR)', ja: 'フォルダーではありません (ENOTDIR)' },
};
const noRecords = (folder: string): LocalizedText => ({
  en: `${folder} holds no records.`,
  ja: `${folder} にレコードがありません。`,
});
const EXPECTED: LocalizedText = {
  en: 'Expected <kind>/<slug>.yaml in it, or in its folder source.',
  ja: '<種類>/<名前>.yaml を、そのフォルダーか中の source に置きます。',
};
