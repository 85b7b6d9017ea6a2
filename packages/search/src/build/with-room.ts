/** The same numbers with room for so many; when they must move, for as many again. */
export function withRoom<T extends Uint8Array | Uint16Array | Int32Array>(
  from: T,
  length: number,
  make: new (length: number) => T,
): T {
  if (length <= from.length) return from;
  const to = new make(length * 2);
  to.set(from);
  return to;
}
