import type { FormattedField } from '../catalog/describe-fields.ts';
import { pathSteps, pointerAt, walkPath } from '../catalog/walk-path.ts';
import type { SourceRecord } from '../source/source-record.ts';

/** A reference as written in a record. */
export interface FoundReference {
  readonly record: SourceRecord;
  readonly pointer: string;
  readonly target: string;
  /** Kinds the field takes; empty means any. */
  readonly kinds: readonly string[];
}

type FieldsOf = (kind: string) => readonly FormattedField[] | undefined;

/** Every reference of every record, also of records with other shape problems. */
export function referencesIn(
  records: readonly SourceRecord[],
  fieldsOf: FieldsOf,
): FoundReference[] {
  const found: FoundReference[] = [];
  const pathsOfKind = new Map<
    string,
    readonly { steps: readonly string[]; kinds: readonly string[] }[]
  >();
  for (const record of records) {
    let paths = pathsOfKind.get(record.kind);
    if (paths === undefined) {
      paths = (fieldsOf(record.kind) ?? []).flatMap(({ path, format }) =>
        format.format === 'reference' ? [{ steps: pathSteps(path), kinds: format.targets }] : [],
      );
      pathsOfKind.set(record.kind, paths);
    }
    for (const { steps, kinds } of paths) {
      walkPath(record.value, steps, (target, indices) => {
        if (typeof target !== 'string') return;
        found.push({ record, pointer: pointerAt(steps, indices), target, kinds });
      });
    }
  }
  return found;
}
