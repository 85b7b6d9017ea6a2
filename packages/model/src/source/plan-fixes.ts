import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { FileChange } from './apply-changes.ts';
import { canonicalText } from './canonical-text.ts';
import { editScalars, type ScalarEdit } from './edit-scalars.ts';
import type { SourceFolder } from './read-source.ts';

/** The byte order mark that a file begins with. */
export const MARK = '\ufeff';

/**
 * What `check --fix` would write: the files whose problems can be mended without changing what they say, in their
 * canonical form, comments and order untouched. Nothing is written; `applyChanges` does that.
 */
export function planFixes(
  { files }: Pick<SourceFolder, 'files'>,
  diagnostics: readonly Diagnostic[],
): FileChange[] {
  const byFile = Map.groupBy(
    diagnostics.filter(({ fix }) => fix !== undefined),
    ({ location }) => location.file,
  );
  return files.flatMap(({ file, path, text, bom }) => {
    const fixes = byFile.get(file);
    if (fixes === undefined) return [];
    const edits = fixes.flatMap(({ fix, location }): ScalarEdit[] => {
      if (fix === undefined || 'canonical' in fix) return [];
      return [{ location, to: 'replace' in fix ? fix.replace : fix }];
    });
    const before = bom ? MARK + text : text;
    const after = canonicalText(editScalars(text, edits) ?? text);
    return after === before ? [] : [{ path, before, after }];
  });
}
