/** What is called with every value at a path; `indices`, one for each `*`, are valid only during the call. */
export type VisitValue = (value: unknown, indices: readonly number[]) => void;

/** Splits a dotted path once, so that walking it needs no parsing. */
export function pathSteps(path: string): readonly string[] {
  return path.split('.');
}

/** Visits every value at a path (of `pathSteps`) in which `*` stands for every element of a list; allocates nothing. */
export function walkPath(record: unknown, steps: readonly string[], visit: VisitValue): void {
  walk(record, steps, 0, [], visit);
}

function walk(
  value: unknown,
  steps: readonly string[],
  at: number,
  indices: number[],
  visit: VisitValue,
): void {
  const step = steps[at];
  if (step === undefined) {
    visit(value, indices);
    return;
  }
  if (step === '*') {
    if (!Array.isArray(value)) return;
    for (let index = 0; index < value.length; index += 1) {
      indices.push(index);
      walk(value[index], steps, at + 1, indices, visit);
      indices.pop();
    }
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const member: unknown = (value as Readonly<Record<string, unknown>>)[step];
  // Own members only: `constructor` is no field of any record.
  if (member === undefined || !Object.hasOwn(value, step)) return;
  walk(member, steps, at + 1, indices, visit);
}

/** JSON pointer (RFC 6901) of a value that `walkPath` visited. */
export function pointerAt(steps: readonly string[], indices: readonly number[]): string {
  let star = 0;
  let pointer = '';
  for (const step of steps) {
    pointer += `/${step === '*' ? indices[star++] : step}`;
  }
  return pointer;
}
