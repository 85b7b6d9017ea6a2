import { check, checkDocs, type Diagnostic, isExcusable } from '@briefing/model';
import type { SourceFolder } from '@briefing/model/source';
import { isUnwritten } from '../data/publish-folder.ts';

/** What a change to a folder would add to the findings of its check. */
export interface MergeCheck {
  /** Errors that break the data: nothing may be written. */
  readonly broken: readonly Diagnostic[];
  /** Texts that are left to write. */
  readonly unwritten: readonly Diagnostic[];
  /** Findings that call for the editor's judgment, warnings included. */
  readonly judged: readonly Diagnostic[];
}

const DOCS = new Map(checkDocs.map((doc) => [doc.code, doc]));

/** Compares the findings in a folder with those in the folder as it would be. */
export function mergeCheck(before: SourceFolder, after: SourceFolder): MergeCheck {
  const known = new Set(check(before.records, before).map(keyOf));
  const found = check(after.records, after).filter((one) => !known.has(keyOf(one)));
  const isBroken = (one: Diagnostic) => {
    const { code, severity } = one;
    const doc = DOCS.get(code);
    return severity === 'error' && !isUnwritten(one) && (doc === undefined || !isExcusable(doc));
  };
  return {
    broken: found.filter(isBroken),
    unwritten: found.filter(isUnwritten),
    judged: found.filter((one) => !isBroken(one) && !isUnwritten(one)),
  };
}

function keyOf({ code, record, pointer, message }: Diagnostic): string {
  return `${code} ${record}${pointer} ${message}`;
}
