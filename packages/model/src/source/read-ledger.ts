import { unreadableLedger } from '../check/reading/ledger.ts';
import { type ReleaseLedger, releaseLedgerSchema } from '../check/release-ledger.ts';
import type { LocalizedText } from '../fields/localized-text.ts';
import { problem, type YamlProblem } from './problem.ts';
import type { SourceFile } from './source-file.ts';

/** Name of the file, beside the folders of records, that holds the ids of the last release. */
export const LEDGER_FILE = 'released-ids.json';

/** Reads the ledger of the last release; anything but the form that the release writes is refused. */
export function readLedger({
  text,
  file,
}: SourceFile):
  | { readonly ok: true; readonly ledger: ReleaseLedger }
  | { readonly ok: false; readonly problem: YamlProblem } {
  const top = { file, line: 1, column: 1 };
  const fail = (message: LocalizedText) => ({
    ok: false as const,
    problem: problem(unreadableLedger, top, message, {
      en: 'Restore the file of the last release.',
      ja: '前回公開時のファイルに戻してください。',
    }),
  });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return fail({ en: `It is not JSON: ${why}.`, ja: `JSON ではありません（${why}）。` });
  }
  const parsed = releaseLedgerSchema.safeParse(value);
  if (!parsed.success)
    return fail({
      en: 'It does not have the form of a release ledger, version 1.',
      ja: '公開台帳（第1版）の形になっていません。',
    });
  return { ok: true, ledger: { ...parsed.data, file, text } };
}
