import type { FormattedField } from '../catalog/describe-fields.ts';
import { pathSteps, walkPath } from '../catalog/walk-path.ts';
import { isTodo } from '../fields/todo.ts';
import type { SourceRecord } from '../source/source-record.ts';
import { Found } from './found.ts';

/** A text in both languages as written in a record. */
export class FoundText extends Found {
  readonly en: string;
  readonly ja: string;

  constructor(
    record: SourceRecord,
    steps: readonly string[],
    indices: readonly number[],
    en: string,
    ja: string,
  ) {
    super(record, steps, indices);
    this.en = en;
    this.ja = ja;
  }
}

type FieldsOf = (kind: string) => readonly FormattedField[] | undefined;

/** Texts that are written, and texts that hold a marker in one language or both; a marker says nothing that could be compared. */
export interface FoundTexts {
  readonly written: readonly FoundText[];
  readonly unwritten: readonly FoundText[];
}

/** Every text that is given in both languages, also of records with other shape problems. */
export function textsIn(records: readonly SourceRecord[], fieldsOf: FieldsOf): FoundTexts {
  const written: FoundText[] = [];
  const unwritten: FoundText[] = [];
  const pathsOfKind = new Map<string, readonly (readonly string[])[]>();
  for (const record of records) {
    let paths = pathsOfKind.get(record.kind);
    if (paths === undefined) {
      paths = (fieldsOf(record.kind) ?? []).flatMap(({ path, format }) =>
        format.format === 'localized' ? [pathSteps(path)] : [],
      );
      pathsOfKind.set(record.kind, paths);
    }
    for (const steps of paths) {
      walkPath(record.value, steps, (text, indices) => {
        if (typeof text !== 'object' || text === null) return;
        const en: unknown = Reflect.get(text, 'en');
        const ja: unknown = Reflect.get(text, 'ja');
        if (typeof en !== 'string' || typeof ja !== 'string') return;
        const list = isTodo(en) || isTodo(ja) ? unwritten : written;
        list.push(new FoundText(record, steps, indices, en, ja));
      });
    }
  }
  return { written, unwritten };
}
