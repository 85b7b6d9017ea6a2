import type { Catalog } from '../catalog/catalog.ts';
import { valuesAt } from '../catalog/values-at.ts';

/** One reference from a record to another. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  /** JSON pointer of the reference in the record it is made from. */
  readonly pointer: string;
  /** Path of the field, with `*` for every element of a list. */
  readonly path: string;
}

/** References in both directions. */
export interface Graph {
  from(id: string): readonly Edge[];
  to(id: string): readonly Edge[];
}

const NONE: readonly Edge[] = [];

/** Reads all references of the records by the paths that the catalog declares. */
export function createGraph(
  catalog: Catalog,
  records: Iterable<{ readonly id: string; readonly kind: string }>,
): Graph {
  const paths = new Map(
    catalog.kinds.map(({ kind, fields }) => [
      kind,
      fields.flatMap((field) => (field.format === 'reference' ? [field.path] : [])),
    ]),
  );
  const outgoing = new Map<string, Edge[]>();
  const incoming = new Map<string, Edge[]>();
  for (const record of records) {
    for (const path of paths.get(record.kind) ?? NO_PATHS) {
      for (const { pointer, value } of valuesAt(record, path)) {
        if (typeof value !== 'string') continue;
        const edge = { from: record.id, to: value, pointer, path };
        add(outgoing, record.id, edge);
        add(incoming, value, edge);
      }
    }
  }
  return { from: (id) => outgoing.get(id) ?? NONE, to: (id) => incoming.get(id) ?? NONE };
}

const NO_PATHS: readonly string[] = [];

function add(edges: Map<string, Edge[]>, id: string, edge: Edge): void {
  const list = edges.get(id);
  if (list === undefined) edges.set(id, [edge]);
  else list.push(edge);
}
