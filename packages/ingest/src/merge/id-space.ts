import { canonicalJson } from '../draft/claim-id.ts';

/** The ids of a dataset and of what is added to it. */
export interface IdSpace {
  /** Authored fields of the record that has an id; undefined when nobody has it. */
  existing(id: string): unknown;
  /** Whether the id is free, or its record says exactly this already. */
  fits(id: string, value: unknown): boolean;
  /** Whether a record of the dataset says exactly this. */
  isSame(id: string, value: unknown): boolean;
  /** The first of the ids that fits; it is taken from then on. */
  take(ids: Iterable<string>, value: unknown): string;
}

/** Keeps track of ids; `existing` looks them up in the dataset. */
export function idSpace(existing: (id: string) => unknown): IdSpace {
  const taken = new Set<string>();
  const isSame = (id: string, value: unknown) => {
    const known = existing(id);
    return known !== undefined && canonicalJson(known) === canonicalJson(value);
  };
  const fits = (id: string, value: unknown) =>
    !taken.has(id) && (existing(id) === undefined || isSame(id, value));
  return {
    existing,
    fits,
    isSame,
    take(ids, value) {
      for (const id of ids) {
        if (!fits(id, value)) continue;
        taken.add(id);
        return id;
      }
      throw new RangeError('There was no free id.');
    },
  };
}

/** The id, then the same with a number after it. */
export function* numbered(id: string): Iterable<string> {
  yield id;
  for (let number = 2; ; number += 1) yield `${id}-${number}`;
}
