/** A value found at a path, with its JSON pointer (RFC 6901). */
export interface Located {
  readonly pointer: string;
  readonly value: unknown;
}

/** Every value at a dotted path in which `*` stands for every element of a list. */
export function valuesAt(record: unknown, path: string): Located[] {
  let found: Located[] = [{ pointer: '', value: record }];
  for (const key of path.split('.')) {
    found = found.flatMap((entry) => (key === '*' ? elements(entry) : member(entry, key)));
  }
  return found;
}

function elements({ pointer, value }: Located): Located[] {
  if (!Array.isArray(value)) return [];
  return value.map((element, index) => ({ pointer: `${pointer}/${index}`, value: element }));
}

function member({ pointer, value }: Located, key: string): Located[] {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return [];
  return [{ pointer: `${pointer}/${key}`, value: Reflect.get(value, key) }];
}
