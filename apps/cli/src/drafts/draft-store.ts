import { open, readdir, readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import {
  applyDecisions,
  type Decision,
  type Draft,
  parseDecisions,
  parseDraft,
  printDecisions,
  printDraft,
} from '@briefing/ingest';
import type { LocalizedText } from '@briefing/model/dataset';
import { applyChanges } from '@briefing/model/source';
import { writing } from '../authoring/writing.ts';
import { unreadable } from '../data/record-folder.ts';
import { Failure } from '../failure.ts';
import { EXIT } from '../output/exit-code.ts';
import { type DraftPlace, draftPlace, slugsIn } from './draft-folder.ts';

/** A draft with its log. */
export interface StoredDraft {
  readonly place: DraftPlace;
  /** As the rules made it. */
  readonly draft: Draft;
  readonly decisions: readonly Decision[];
  /** With the decisions applied. */
  readonly current: Draft;
  /** Lines of the log that are no decisions, as the last one after a power failure. */
  readonly badLines: readonly number[];
}

/** Reads a draft and its log. Throws Failure when there is no such draft or it cannot be read. */
export async function readDraft(place: DraftPlace): Promise<StoredDraft> {
  const text = await readIfThere(place.draft, place.shown);
  if (text === undefined) {
    const known = slugsIn(await readdir(dirname(place.draft)).catch(() => []));
    throw new Failure(EXIT.inputOutput, NO_DRAFT(place.shown), {
      ...(known.length === 0 && { hint: DRAFT_FIRST }),
      suggest: { wrong: place.slug, known, prefix: '' },
      data: { path: place.shown, drafts: known },
    });
  }
  const read = parseDraft(text);
  if (!read.ok) {
    throw new Failure(
      EXIT.badData,
      {
        en: `${place.shown}:${read.line}: ${read.message}`,
        ja: `${place.shown} の${read.line}行目を読めません。${read.message}`,
      },
      { hint: { en: read.hint, ja: MEND_JA }, data: { path: place.shown, line: read.line } },
    );
  }
  const log = await readIfThere(place.log, place.log);
  const { decisions, badLines } = parseDecisions(log ?? '');
  const { draft } = read;
  return { place, draft, decisions, current: applyDecisions(draft, decisions), badLines };
}

/** All drafts of a folder, in name order; none where there is no folder. */
export async function readDrafts(cwd: string, folder: string): Promise<StoredDraft[]> {
  const names = await readdir(folder).catch(() => []);
  const drafts: StoredDraft[] = [];
  for (const slug of slugsIn(names)) drafts.push(await readDraft(draftPlace(cwd, folder, slug)));
  return drafts;
}

/** Writes a draft file, whole or not at all; whether it changed. */
export async function writeDraft(
  { draft: path, shown }: DraftPlace,
  draft: Draft,
): Promise<boolean> {
  const before = await readIfThere(path, shown);
  const after = printDraft(draft);
  if (before === after) return false;
  const change = { path: basename(path), before, after };
  const result = await writing(shown, () => applyChanges(dirname(path), [change]));
  if (!result.ok) throw new Failure(EXIT.negative, EDITED(shown));
  return true;
}

/** Adds decisions to the log; they are on the disk when the promise is fulfilled. */
export async function appendDecisions(
  { log }: DraftPlace,
  decisions: readonly Decision[],
): Promise<void> {
  if (decisions.length === 0) return;
  await writing(log, async () => {
    const handle = await open(log, 'a+');
    try {
      const { size } = await handle.stat();
      const last = Buffer.alloc(1);
      if (size > 0) await handle.read(last, 0, 1, size - 1);
      // After a power failure the last line may be half written; what comes now begins a new one.
      const begin = size > 0 && last.toString() !== '\n' ? '\n' : '';
      await handle.appendFile(begin + printDecisions(decisions));
      await handle.sync();
    } finally {
      await handle.close();
    }
  });
}

async function readIfThere(path: string, shown: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined;
    throw unreadable(shown, cause);
  }
}

const NO_DRAFT = (shown: string): LocalizedText => ({
  en: `There is no draft ${shown}.`,
  ja: `下書き ${shown} はありません。`,
});
const DRAFT_FIRST: LocalizedText = {
  en: 'Draft a text first: briefing draft <file>.',
  ja: '先に briefing draft <ファイル> で下書きを作ってください。',
};
const MEND_JA = '手で直した箇所を元に戻すか、briefing draft で下書きを作り直してください。';
const EDITED = (shown: string): LocalizedText => ({
  en: `${shown} was edited meanwhile; nothing was written. Save it and run this again.`,
  ja: `途中で ${shown} が編集されたため、書き込みませんでした。保存してもう一度実行してください。`,
});
