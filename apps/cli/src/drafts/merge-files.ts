import { type MergePlan, type NewRecord, wordChoice } from '@briefing/ingest';
import { addEntries, type FileChange, recordText, type SourceFolder } from '@briefing/model/source';

/** What a plan does to the files of a folder; undefined for `unwritable` when every file could be changed. */
export interface MergeFiles {
  readonly changes: readonly FileChange[];
  /** Files that are no plain map of fields, so that no name can be added to them. */
  readonly unwritable: readonly string[];
}

/** The files that a merge writes: a new one for each record, an entry for each claim, a line for each printed form. */
export function mergeFiles({ records, aliases }: MergePlan, source: SourceFolder): MergeFiles {
  const before = new Map(
    source.files.map(({ path, text, bom }) => [path, bom ? `\ufeff${text}` : text]),
  );
  const after = new Map<string, string>();
  const unwritable: string[] = [];
  for (const record of records) {
    const { path, text, append } = printRecord(record);
    const there = after.get(path) ?? (append ? before.get(path) : undefined) ?? '';
    const end = there === '' || there.endsWith('\n') ? '' : '\n';
    after.set(path, there + end + text);
  }
  for (const [id, own] of Map.groupBy(aliases, (one) => one.id)) {
    const path = pathOf(id, source);
    const there = after.get(path) ?? before.get(path);
    const entries = own.map(({ alias }) => alias);
    const text = there === undefined ? undefined : addEntries(there, 'aliases', entries, 'name');
    if (text === undefined) unwritable.push(path);
    else after.set(path, text);
  }
  return {
    changes: [...after].map(([path, text]) => ({ path, before: before.get(path), after: text })),
    unwritable,
  };
}

function printRecord({ kind, id, value, open }: NewRecord) {
  // Comments in a dataset are English, as those that `new` writes.
  return recordText(
    kind,
    id,
    value,
    open.map((choice) => wordChoice(choice).en),
  );
}

/** The file of a record that has one of its own. */
function pathOf(id: string, { files }: SourceFolder): string {
  return files.find(({ path }) => path.replace(/\.ya?ml$/u, '') === id)?.path ?? `${id}.yaml`;
}
