import type { FormattedField } from '../catalog/describe-fields.ts';
import { pathSteps, walkPath } from '../catalog/walk-path.ts';
import type { SourceRecord } from '../source/source-record.ts';
import { Found } from './found.ts';

/** A reference as written in a record. */
export class FoundReference extends Found {
  readonly target: string;
  /** Kinds the field takes; empty means any. */
  readonly kinds: readonly string[];

  constructor(
    record: SourceRecord,
    { steps, kinds }: ReferencePath,
    indices: readonly number[],
    target: string,
  ) {
    super(record, steps, indices);
    this.target = target;
    this.kinds = kinds;
  }
}

interface ReferencePath {
  readonly steps: readonly string[];
  readonly kinds: readonly string[];
}

type FieldsOf = (kind: string) => readonly FormattedField[] | undefined;

/** Every reference of every record, also of records with other shape problems. */
export function referencesIn(
  records: readonly SourceRecord[],
  fieldsOf: FieldsOf,
): FoundReference[] {
  const found: FoundReference[] = [];
  const pathsOfKind = new Map<string, readonly ReferencePath[]>();
  for (const record of records) {
    let paths = pathsOfKind.get(record.kind);
    if (paths === undefined) {
      paths = (fieldsOf(record.kind) ?? []).flatMap(({ path, format }) =>
        format.format === 'reference' ? [{ steps: pathSteps(path), kinds: format.targets }] : [],
      );
      pathsOfKind.set(record.kind, paths);
    }
    for (const path of paths) {
      walkPath(record.value, path.steps, (target, indices) => {
        if (typeof target === 'string') {
          found.push(new FoundReference(record, path, indices, target));
        }
      });
    }
  }
  return found;
}
