import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Decision, type DraftClaim, printTable, readTable } from '@briefing/ingest';
import type { LocalizedText } from '@briefing/model/dataset';
import { writing } from '../authoring/writing.ts';
import type { Context } from '../context.ts';
import { appendDecisions, type StoredDraft } from '../drafts/draft-store.ts';
import { Failure } from '../failure.ts';
import { EXIT } from '../output/exit-code.ts';
import { item } from '../output/layout.ts';
import { span } from '../output/span.ts';
import { readText } from '../passages/read-text.ts';
import type { PassageText } from './passage.ts';

/** Writes the claims as a table into a new file. Throws Failure when there is such a file. */
export async function exportTable(
  { current }: StoredDraft,
  text: PassageText | undefined,
  file: string,
  { bom, cwd }: { readonly bom: boolean; readonly cwd: string },
): Promise<number> {
  const words = (claim: DraftClaim) =>
    (text?.linesOf(claim, 0) ?? [])
      .flatMap(({ parts }) => parts.filter(({ marked }) => marked).map((part) => part.text))
      .join(' ');
  const table = printTable(current, words);
  await writing(file, async () => {
    const handle = await open(resolve(cwd, file), 'wx').catch((cause: unknown) => {
      if (cause instanceof Error && 'code' in cause && cause.code === 'EEXIST')
        throw new Failure(EXIT.negative, EXISTS(file), { hint: ANOTHER });
      throw cause;
    });
    try {
      await handle.writeFile(bom ? `\ufeff${table}` : table);
    } finally {
      await handle.close();
    }
  });
  return current.claims.length;
}

/** What an import did. */
export interface Imported {
  readonly decisions: readonly Decision[];
  /** Rows whose decision stands already. */
  readonly unchanged: number;
}

/** Reads decisions from a table and keeps them. Throws Failure that names each bad row, and keeps none, when there is one. */
export async function importTable(
  stored: StoredDraft,
  file: string,
  context: Context,
): Promise<Imported> {
  const { text } = readText(context, file);
  const { decisions, problems } = readTable(text, stored.draft);
  if (problems.length > 0) {
    throw new Failure(EXIT.badData, REFUSED(file, problems.length), {
      data: { file, problems },
      lines: (view) =>
        problems.flatMap(({ line, message }) =>
          item('-', [span(`${file}:${line}`, 'strong'), span(`  ${message[view.lang]}`)], view, 2),
        ),
    });
  }
  const current = new Map(stored.current.claims.map((claim) => [claim.id, claim]));
  const fresh = decisions.filter((one) => !stands(one, current.get(one.claim)));
  await appendDecisions(stored.place, fresh);
  return { decisions: fresh, unchanged: decisions.length - fresh.length };
}

const STATUS: Readonly<Partial<Record<Decision['action'], DraftClaim['status']>>> = {
  accept: 'accepted',
  reject: 'rejected',
  defer: 'deferred',
  reopen: 'proposed',
  edit: 'edited',
};

function stands({ action, value = {}, entity }: Decision, claim: DraftClaim | undefined): boolean {
  if (claim === undefined || claim.status !== STATUS[action]) return false;
  const own: Readonly<Record<string, unknown>> = { ...claim.value };
  return (
    Object.entries(value).every(([field, text]) => own[field] === text) &&
    (entity === undefined || entity === claim.entity)
  );
}

const EXISTS = (file: string): LocalizedText => ({
  en: `${file} exists already; nothing was written.`,
  ja: `${file} は既にあるため、何も書きませんでした。`,
});
const ANOTHER: LocalizedText = {
  en: 'Name another file, or remove it first.',
  ja: '別の名前を指定するか、先に削除してください。',
};
const REFUSED = (file: string, rows: number): LocalizedText => ({
  en: `${rows === 1 ? '1 row' : `${rows} rows`} of ${file} cannot be used; nothing was imported.`,
  ja: `${file} の${rows}行を使えないため、何も取り込みませんでした。`,
});
