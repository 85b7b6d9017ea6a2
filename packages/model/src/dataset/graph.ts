import type { Catalog } from '../catalog/catalog.ts';
import { valuesAt } from '../catalog/values-at.ts';
import { eachReference, type ReferenceTree, referenceTrees } from './reference-tree.ts';

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

interface GraphRecord {
  readonly id: string;
  readonly kind: string;
}

const NONE: readonly Edge[] = [];

/**
 * References by the paths that the catalog declares. What a record refers to is read from it when asked; who refers to
 * it is kept as numbers in two flat arrays (compressed sparse rows), built when first asked for.
 */
export function createGraph(
  catalog: Catalog,
  records: readonly GraphRecord[],
  numbers: ReadonlyMap<string, number> = numberById(records),
): Graph {
  const paths = new Map(
    catalog.kinds.map(({ kind, fields }) => [
      kind,
      fields.flatMap((field) => (field.format === 'reference' ? [field.path] : [])),
    ]),
  );
  let index: Index | undefined;
  const indexed = () => {
    index ??= indexReferences(records, numbers, referenceTrees(catalog));
    return index;
  };
  const incoming = new Map<string, readonly Edge[]>();

  const edgesOf = (record: GraphRecord): Edge[] =>
    (paths.get(record.kind) ?? []).flatMap((path) =>
      valuesAt(record, path).flatMap(({ pointer, value }) =>
        typeof value === 'string' ? [{ from: record.id, to: value, pointer, path }] : [],
      ),
    );
  return {
    from(id) {
      const record = records[numbers.get(id) ?? -1];
      return record === undefined ? NONE : edgesOf(record);
    },
    to(id) {
      const known = incoming.get(id);
      if (known !== undefined) return known;
      const edges = sourcesOf(indexed(), id).flatMap((number) => {
        const record = records[number];
        return record === undefined ? [] : edgesOf(record).filter((edge) => edge.to === id);
      });
      incoming.set(id, edges);
      return edges;
    },
  };
}

/** The place of every record in its list; of two with one id, of the later. */
export function numberById(records: readonly GraphRecord[]): Map<string, number> {
  const numbers = new Map<string, number>();
  let number = 0;
  for (const { id } of records) {
    numbers.set(id, number);
    number += 1;
  }
  return numbers;
}

/** Who refers to whom, by number: records in their order, then targets that are no record. */
interface Index {
  /** Number of an id that is referred to. */
  numberOf(id: string): number | undefined;
  /** Where the sources of a target begin in `sources`; the next entry is where they end. */
  readonly starts: Uint32Array;
  readonly sources: Uint32Array;
}

function indexReferences(
  records: readonly GraphRecord[],
  numbers: ReadonlyMap<string, number>,
  trees: ReadonlyMap<string, ReferenceTree>,
): Index {
  const others = new Map<string, number>();
  // A target that is no record gets a number beyond those of the records.
  let next = records.length;
  let targets = new Uint32Array(Math.max(16, records.length * 4));
  const ends = new Uint32Array(records.length);
  let edges = 0;
  const add = (target: string) => {
    let number = numbers.get(target) ?? others.get(target);
    if (number === undefined) {
      number = next;
      next += 1;
      others.set(target, number);
    }
    if (edges === targets.length) {
      const larger = new Uint32Array(targets.length * 2);
      larger.set(targets);
      targets = larger;
    }
    targets[edges] = number;
    edges += 1;
  };
  for (let number = 0; number < records.length; number += 1) {
    const record = records[number];
    const tree = record === undefined ? undefined : trees.get(record.kind);
    if (tree !== undefined) eachReference(record, tree, add);
    ends[number] = edges;
  }
  return {
    numberOf: (id) => numbers.get(id) ?? others.get(id),
    ...sortByTarget(targets.subarray(0, edges), ends, next),
  };
}

/** Turns the list of targets by source around, by counting. */
function sortByTarget(targets: Uint32Array, ends: Uint32Array, size: number) {
  const starts = new Uint32Array(size + 2);
  for (let edge = 0; edge < targets.length; edge += 1) {
    const slot = (targets[edge] ?? 0) + 2;
    starts[slot] = (starts[slot] ?? 0) + 1;
  }
  for (let at = 2; at < starts.length; at += 1) {
    starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  }
  const sources = new Uint32Array(targets.length);
  let edge = 0;
  for (let source = 0; source < ends.length; source += 1) {
    for (; edge < (ends[source] ?? 0); edge += 1) {
      const slot = (targets[edge] ?? 0) + 1;
      const at = starts[slot] ?? 0;
      sources[at] = source;
      starts[slot] = at + 1;
    }
  }
  return { starts, sources };
}

/** Numbers of the records that refer to an id, each once, in order. */
function sourcesOf({ numberOf, starts, sources }: Index, id: string): number[] {
  const number = numberOf(id);
  if (number === undefined) return [];
  const found = sources.subarray(starts[number], starts[number + 1]);
  return [...found.filter((source, at) => source !== found[at - 1])];
}
