import type { FormattedField } from '../catalog/describe-fields.ts';
import { pathSteps } from '../catalog/walk-path.ts';

/** A marked field of a kind: its format and the path to it, split once. */
export interface MarkedField {
  readonly format: FormattedField['format'];
  readonly steps: readonly string[];
}

/** The marked fields of a kind as a tree, so that one walk over a record meets all of them. */
export interface MarkedFields {
  readonly fields: MarkedField[];
  readonly members: Map<string, MarkedFields>;
  /** What every element of a list is. */
  each?: MarkedFields;
}

/** Joins the paths of a kind at their common beginnings. */
export function markedFields(fields: readonly FormattedField[]): MarkedFields {
  const root = emptyNode();
  for (const { path, format } of fields) {
    const steps = pathSteps(path);
    let node = root;
    for (const step of steps) node = step === '*' ? eachOf(node) : memberOf(node, step);
    node.fields.push({ format, steps });
  }
  return root;
}

/** Visits every marked value of a record; `indices`, one for each `*`, are valid only during the call. */
export function visitMarked(
  value: unknown,
  node: MarkedFields,
  visit: (value: unknown, field: MarkedField, indices: readonly number[]) => void,
  indices: number[] = [],
): void {
  for (const field of node.fields) visit(value, field, indices);
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    if (node.each === undefined) return;
    for (let index = 0; index < value.length; index += 1) {
      indices.push(index);
      visitMarked(value[index], node.each, visit, indices);
      indices.pop();
    }
    return;
  }
  if (node.members.size === 0) return;
  const map = value as Readonly<Record<string, unknown>>;
  for (const key in map) {
    const member = node.members.get(key);
    if (member !== undefined) visitMarked(map[key], member, visit, indices);
  }
}

function emptyNode(): MarkedFields {
  return { fields: [], members: new Map() };
}

function eachOf(node: MarkedFields): MarkedFields {
  node.each ??= emptyNode();
  return node.each;
}

function memberOf(node: MarkedFields, key: string): MarkedFields {
  const known = node.members.get(key) ?? emptyNode();
  node.members.set(key, known);
  return known;
}
