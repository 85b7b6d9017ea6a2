import type { Dataset, Edge, Kind, LocalizedText } from '@briefing/model/dataset';
import { describeKind, kindsOf } from './kind-of.ts';

/** How another record is tied to the one shown: `out` when the one shown names it, `in` when it names the one shown. */
export interface Relation {
  readonly direction: 'out' | 'in';
  /** Label of the field; absent for a reference that the catalog calls nothing. */
  readonly label?: LocalizedText;
}

/** A record with every way in which it is tied to the one shown. */
export interface RelatedRecord {
  readonly id: string;
  readonly relations: readonly Relation[];
}

/** Related records of one kind. */
export interface RelatedGroup {
  readonly kind: Kind;
  readonly records: readonly RelatedRecord[];
}

/** Kinds that have a part of the page to themselves. */
const apart: readonly Kind[] = ['claim', 'correction', 'source'];

/** Records that a record names or is named by, grouped by kind in catalog order. */
export function relatedRecords(dataset: Dataset, id: string): RelatedGroup[] {
  const ties = new Map<string, Relation[]>();
  const add = (other: string, edge: Edge, direction: Relation['direction']) => {
    if (other === id || dataset.get(other) === undefined) return;
    const relations = ties.get(other) ?? [];
    const label = labelOf(dataset, edge);
    const known = relations.some(
      (one) => one.direction === direction && one.label?.en === label?.en,
    );
    if (!known) relations.push(label === undefined ? { direction } : { direction, label });
    ties.set(other, relations);
  };
  for (const edge of dataset.referencesFrom(id)) add(edge.to, edge, 'out');
  for (const edge of dataset.referencesTo(id)) add(edge.from, edge, 'in');
  return kindsOf(dataset).flatMap((kind) => {
    if (apart.includes(kind)) return [];
    const records = [...ties]
      .filter(([other]) => dataset.get(other)?.kind === kind)
      .map(([other, relations]) => ({ id: other, relations: withoutVague(relations) }));
    return records.length === 0 ? [] : [{ kind, records }];
  });
}

/** A tie without a field label says nothing beside one that has a label. */
function withoutVague(relations: readonly Relation[]): readonly Relation[] {
  const labelled = relations.filter(({ label }) => label !== undefined);
  return labelled.length > 0 ? labelled : relations;
}

function labelOf(dataset: Dataset, { from, path }: Edge): LocalizedText | undefined {
  const record = dataset.get(from);
  if (record === undefined) return undefined;
  const { columns, fields } = describeKind(dataset, record.kind);
  const column = columns.find((one) => one.path === path || `${one.path}.*` === path);
  return column?.label ?? fields.find((field) => field.path === path)?.label;
}
