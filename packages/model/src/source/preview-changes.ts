import type { KindDefinition } from '../kinds/define-kind.ts';
import { kinds } from '../kinds/index.ts';
import type { Redirect } from '../kinds/records.ts';
import type { FileChange } from './apply-changes.ts';
import { fileDiagnostic } from './problem.ts';
import { recordsOfFile } from './read-record-file.ts';
import type { SourceFolder } from './read-source.ts';
import { readYaml } from './read-yaml.ts';
import type { SourceFile } from './source-file.ts';
import type { SourceRecord } from './source-record.ts';

/**
 * The folder as it would be read after changes to files of records, so that they can be checked before anything is
 * written; `shown` is how its path is written in diagnostics.
 */
export function previewChanges(
  source: SourceFolder,
  shown: string,
  changes: readonly FileChange[],
): SourceFolder {
  const touched = new Set(changes.map(({ path }) => `${shown}/${path}`));
  const outside = <T extends { readonly file: string }>(list: readonly T[]) =>
    list.filter(({ file }) => !touched.has(file));
  const files: SourceFile[] = outside(source.files);
  const records: SourceRecord[] = outside(source.records);
  const redirectRecords: SourceRecord[] = outside(source.redirectRecords);
  const redirects: Record<string, Redirect> = Object.fromEntries(
    redirectRecords.flatMap(({ id }) => {
      const redirect = source.redirects[id];
      return redirect === undefined ? [] : [[id, redirect]];
    }),
  );
  const diagnostics = source.diagnostics.filter(({ location }) => !touched.has(location.file));
  const changed = new Set(changes.map(({ path }) => idOf(path)));
  const unreadable = source.unreadable.filter((id) => !changed.has(id));
  for (const { path, after } of changes) {
    if (after === undefined) continue;
    const file = { file: `${shown}/${path}`, path, text: after, bom: false };
    const id = idOf(path);
    const definition = kinds.find(({ kind }) => kind === id.split('/')[0]);
    if (definition === undefined) throw new RangeError(`${path} is no file of records.`);
    files.push(file);
    const { value, problems } = readYaml(after, file.file);
    for (const one of problems) diagnostics.push(fileDiagnostic(one, id));
    if (problems.length > 0) {
      unreadable.push(id);
      continue;
    }
    const found = recordsOfFile(definition as unknown as KindDefinition, id, file, value);
    records.push(...found.records);
    for (const [record, redirect] of found.redirects) {
      redirects[record.id] = redirect;
      redirectRecords.push(record);
    }
    for (const one of found.problems) diagnostics.push(fileDiagnostic(one, id));
    if (found.problems.length > 0) unreadable.push(id);
  }
  return { ...source, files, records, redirects, redirectRecords, unreadable, diagnostics };
}

function idOf(path: string): string {
  return path.replace(/\.ya?ml$/u, '');
}
