import {
  type AnyRecord,
  type Dataset,
  type FieldDescription,
  type LocalizedText,
  valuesAt,
} from '@briefing/model/dataset';
import { describeKind } from './kind-of.ts';

/** A value of a record as the catalog says it is to be shown. */
export type FieldValue =
  | { readonly type: 'reference'; readonly id: string }
  | { readonly type: 'term'; readonly vocabulary: string; readonly term: string }
  | { readonly type: 'date'; readonly edtf: string }
  | { readonly type: 'url'; readonly url: string }
  | { readonly type: 'localized'; readonly text: LocalizedText }
  | { readonly type: 'plain'; readonly text: string };

/** A field of a record with its label and everything that stands in it. */
export interface FieldRow {
  readonly path: string;
  readonly label: LocalizedText;
  readonly values: readonly FieldValue[];
}

/** The columns of a record's kind that hold a value, in catalog order; columns of one label are joined. */
export function fieldRows(
  dataset: Dataset,
  record: AnyRecord,
  covered: readonly string[] = [],
): FieldRow[] {
  const { columns } = describeKind(dataset, record.kind);
  const rows = new Map<string, FieldRow>();
  for (const { path, label } of columns) {
    if (covered.includes(path)) continue;
    const values = fieldValues(dataset, record, path);
    if (values.length === 0) continue;
    const before = rows.get(label.en);
    rows.set(
      label.en,
      before ? { ...before, values: [...before.values, ...values] } : { path, label, values },
    );
  }
  return [...rows.values()];
}

/** What stands at a path of a record. */
export function fieldValues(dataset: Dataset, record: AnyRecord, path: string): FieldValue[] {
  const { fields } = describeKind(dataset, record.kind);
  const found = valuesAt(record, path).flatMap(({ value }) =>
    Array.isArray(value) ? value : [value],
  );
  const field = fields.find(
    (candidate) => candidate.path === path || candidate.path === `${path}.*`,
  );
  return found.flatMap((value) => fieldValue(value, field));
}

function fieldValue(value: unknown, field: FieldDescription | undefined): FieldValue[] {
  if (typeof value === 'number') return [{ type: 'plain', text: String(value) }];
  if (isLocalized(value)) return [{ type: 'localized', text: value }];
  if (typeof value !== 'string') return [];
  if (field?.format === 'reference') return [{ type: 'reference', id: value }];
  if (field?.format === 'vocabulary' && field.vocabulary !== undefined) {
    return [{ type: 'term', vocabulary: field.vocabulary, term: value }];
  }
  if (field?.format === 'edtf') return [{ type: 'date', edtf: value }];
  if (field?.format === 'url') return [{ type: 'url', url: value }];
  return [{ type: 'plain', text: value }];
}

function isLocalized(value: unknown): value is LocalizedText {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof Reflect.get(value, 'en') === 'string' &&
    typeof Reflect.get(value, 'ja') === 'string'
  );
}
