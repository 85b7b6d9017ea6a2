import type { Catalog } from '../catalog/catalog.ts';

/** The reference fields of a kind as a tree of keys, so that paths with a common beginning are walked once. */
export interface ReferenceTree {
  /** Whether a value here is a reference. */
  readonly reference: boolean;
  readonly members: readonly { readonly key: string; readonly tree: ReferenceTree }[];
  /** Tree of every element of a list. */
  readonly element: ReferenceTree | undefined;
}

/** The reference fields of every kind of a catalog. */
export function referenceTrees({ kinds }: Catalog): ReadonlyMap<string, ReferenceTree> {
  return new Map(
    kinds.map(({ kind, fields }) => [
      kind,
      treeOf(
        fields.flatMap(({ path, format }) => (format === 'reference' ? [path.split('.')] : [])),
      ),
    ]),
  );
}

function treeOf(paths: readonly (readonly string[])[]): ReferenceTree {
  const byKey = Map.groupBy(
    paths.filter((path) => path.length > 0),
    ([key = '']) => key,
  );
  const below = (key: string) => treeOf((byKey.get(key) ?? []).map(([, ...rest]) => rest));
  const keys = [...byKey.keys()].filter((key) => key !== '*');
  return {
    reference: paths.some((path) => path.length === 0),
    members: keys.map((key) => ({ key, tree: below(key) })),
    element: byKey.has('*') ? below('*') : undefined,
  };
}

/** Calls `found` with every reference in a value; allocates nothing. */
export function eachReference(
  value: unknown,
  tree: ReferenceTree,
  found: (target: string) => void,
): void {
  if (typeof value === 'string') {
    if (tree.reference) found(value);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    if (tree.element === undefined) return;
    for (let at = 0; at < value.length; at += 1) eachReference(value[at], tree.element, found);
    return;
  }
  const map = value as Readonly<Record<string, unknown>>;
  for (const member of tree.members) {
    const inner = map[member.key];
    if (inner !== undefined) eachReference(inner, member.tree, found);
  }
}
