import { z } from 'zod';
import { coverageSummaries } from '../claims/coverage-summary.ts';
import type { DatasetParts } from '../dataset/dataset.ts';
import type { Location } from '../diagnostics/diagnostic.ts';

/** The form of the ledger, version 1. */
export const releaseLedgerSchema = z.strictObject({
  ledgerVersion: z.literal(1),
  release: z.string(),
  ids: z.array(z.string()),
  coverage: z.record(z.string(), z.int().nonnegative()),
});

/** What the last release held: every id, redirects included, and the lines of each briefing that were accounted for. */
export interface ReleaseLedger extends z.infer<typeof releaseLedgerSchema> {
  readonly file: string;
  /** The text of the file, for places. */
  readonly text: string;
}

/** The ledger of a release as the text of its file; the same parts give the same bytes. */
export function releaseLedger(
  { records, redirects = {} }: Pick<DatasetParts, 'records' | 'redirects'>,
  release: string,
): string {
  const ids = [...records.map(({ id }) => id), ...Object.keys(redirects)].sort();
  const coverage = Object.fromEntries(
    coverageSummaries(records).map(({ briefing, lines, contentLines, accounted }) => [
      briefing,
      // Lines without content are set aside as well.
      accounted + lines - contentLines,
    ]),
  );
  return `${JSON.stringify({ ledgerVersion: 1, release, ids, coverage }, null, 2)}\n`;
}

/** Place of an id in the text of the ledger. */
export function locateInLedger({ file, text }: ReleaseLedger, id: string): Location {
  const before = text.slice(0, Math.max(0, text.indexOf(JSON.stringify(id)))).split('\n');
  return { file, line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
