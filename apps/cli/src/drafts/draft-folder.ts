import { existsSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { Context } from '../context.ts';
import { findRecordFolder, type RecordFolder } from '../data/record-folder.ts';
import { workspaceSource } from '../data/workspace-source.ts';

/** Where drafts are kept, and the records whose names they are made with. */
export interface DraftFolder {
  readonly path: string;
  /** The path as messages write it. */
  readonly shown: string;
  /** Undefined outside any workspace, where the bundled dataset is used. */
  readonly records: RecordFolder | undefined;
}

/** One draft by its files. */
export interface DraftPlace {
  readonly slug: string;
  /** What the rules found. */
  readonly draft: string;
  /** What was decided about it; only ever added to. */
  readonly log: string;
  /** The draft's path as messages write it. */
  readonly shown: string;
}

/** The folder `drafts` beside the records that are used; in the current folder for those of the bundled dataset. */
export function draftFolder(context: Context, data: string | undefined): DraftFolder {
  const { cwd } = context;
  const chosen = data ?? workspaceSource(cwd);
  const records = chosen === undefined ? undefined : findRecordFolder(cwd, chosen);
  const root = records === undefined ? resolve(cwd) : dirname(resolve(records.path));
  const path = join(root, 'drafts');
  return { path, shown: shownPath(cwd, path), records };
}

const SUFFIX = '.draft.jsonl';

/** The files of a draft of this name. */
export function draftPlace(cwd: string, folder: string, slug: string): DraftPlace {
  const draft = join(folder, `${slug}${SUFFIX}`);
  const log = join(folder, `${slug}.decisions.jsonl`);
  return { slug, draft, log, shown: shownPath(cwd, draft) };
}

/** The draft that was named by its file or by its slug. */
export function namedDraft({ cwd }: Context, folder: DraftFolder, typed: string): DraftPlace {
  const path = resolve(cwd, typed);
  if (typed.endsWith(SUFFIX) || existsSync(path))
    return draftPlace(cwd, dirname(path), basename(path).replace(SUFFIX, ''));
  return draftPlace(cwd, folder.path, typed);
}

/** Slugs of the drafts of a folder, in name order. */
export function slugsIn(names: readonly string[]): string[] {
  return names
    .flatMap((name) => (name.endsWith(SUFFIX) ? [name.slice(0, -SUFFIX.length)] : []))
    .sort();
}

function shownPath(cwd: string, path: string): string {
  return relative(resolve(cwd), path).replaceAll('\\', '/') || '.';
}
