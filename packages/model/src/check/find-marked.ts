import type { FormattedField } from '../catalog/describe-fields.ts';
import { kindOfId } from '../fields/id.ts';
import { isTodo } from '../fields/todo.ts';
import type { SourceRecord } from '../source/source-record.ts';
import { FoundAddress } from './found-address.ts';
import { FoundReference, type ReferenceTarget } from './found-reference.ts';
import { FoundText } from './found-text.ts';
import { type MarkedField, type MarkedFields, markedFields, visitMarked } from './marked-values.ts';

/** What records hold in marked fields, also records with other shape problems. */
export interface Marked {
  /** What references name, by id. */
  readonly targets: ReadonlyMap<string, ReferenceTarget>;
  /** Every text that is written in both languages. */
  readonly texts: readonly FoundText[];
  /** Texts that hold a marker in one language or both; a marker says nothing that could be compared. */
  readonly unwritten: readonly FoundText[];
  readonly addresses: readonly FoundAddress[];
}

/** Finds references, texts and addresses in one walk over each record. */
export function findMarked(
  records: readonly SourceRecord[],
  fieldsOf: (kind: string) => readonly FormattedField[] | undefined,
): Marked {
  const trees = new Map<string, MarkedFields>();
  const targets = new Map<string, ReferenceTarget & { readonly references: FoundReference[] }>();
  const texts: FoundText[] = [];
  const unwritten: FoundText[] = [];
  const addresses: FoundAddress[] = [];
  for (const record of records) {
    const tree = trees.get(record.kind) ?? markedFields(fieldsOf(record.kind) ?? []);
    trees.set(record.kind, tree);
    const visit = (value: unknown, field: MarkedField, indices: readonly number[]) => {
      const { format, steps } = field;
      if (format.format === 'reference' && typeof value === 'string') {
        const found = new FoundReference(record, steps, indices, format.targets);
        const target = targets.get(value);
        if (target !== undefined) target.references.push(found);
        else targets.set(value, { id: value, kind: kindOfId(value), references: [found] });
      } else if (format.format === 'localized' && typeof value === 'object' && value !== null) {
        const { en, ja } = value as { readonly en?: unknown; readonly ja?: unknown };
        if (typeof en !== 'string' || typeof ja !== 'string') return;
        const list = isTodo(en) || isTodo(ja) ? unwritten : texts;
        list.push(new FoundText(record, steps, indices, en, ja));
      } else if (format.format === 'url' && typeof value === 'string') {
        addresses.push(new FoundAddress(record, steps, indices, value));
      }
    };
    visitMarked(record.value, tree, visit);
  }
  return { targets, texts, unwritten, addresses };
}
