import type { Dataset, Kind, LocalizedText } from '@briefing/model/dataset';
import { describeKind } from '../records/kind-of.ts';

/** A tie between two records by a field of the first. */
export interface Relation {
  readonly from: string;
  readonly to: string;
  /** Label of the field. */
  readonly label: LocalizedText;
}

/** Kinds that act or are acted on, from who to what; claims and sources would drown them. */
export const relatedKinds: readonly Kind[] = [
  'person',
  'office',
  'organization',
  'event',
  'exercise',
  'program',
  'equipment',
  'document',
];

/**
 * Ties between records of the related kinds by a field that has a label, each once, in dataset order; a tenure
 * ties its person to its office.
 */
export function relationsOf(dataset: Dataset): Relation[] {
  const isRelated = (id: string) => {
    const kind = dataset.get(id)?.kind;
    return kind !== undefined && relatedKinds.includes(kind);
  };
  const relations = relatedKinds.flatMap((kind) => {
    const { columns } = describeKind(dataset, kind);
    return dataset.all(kind).flatMap(({ id }) =>
      dataset.referencesFrom(id).flatMap(({ to, path }): Relation[] => {
        const column = columns.find((one) => one.path === path || `${one.path}.*` === path);
        return column && to !== id && isRelated(to) ? [{ from: id, to, label: column.label }] : [];
      }),
    );
  });
  const { label: tenure } = describeKind(dataset, 'tenure');
  const held = dataset
    .all('tenure')
    .map(({ person, office }): Relation => ({ from: person, to: office, label: tenure }));
  const seen = new Set<string>();
  return [...held, ...relations].filter(({ from, to, label }) => {
    const key = `${from} ${label.en} ${to}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Relations by the record that makes them and the field, for a table. */
export function groupRelations(
  relations: readonly Relation[],
): { readonly from: string; readonly label: LocalizedText; readonly to: readonly string[] }[] {
  return [...Map.groupBy(relations, ({ from, label }) => `${from} ${label.en}`).values()].flatMap(
    (group) => {
      const [first] = group;
      return first === undefined
        ? []
        : [{ from: first.from, label: first.label, to: group.map(({ to }) => to) }];
    },
  );
}
