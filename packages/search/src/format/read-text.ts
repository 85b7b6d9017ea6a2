import { ByteReader } from './byte-reader.ts';

/** A document as it was given, read back from the index; of two texts the first is English, the other Japanese. */
export interface StoredText {
  /** Number of its kind in the list of values. */
  readonly kind: number;
  /** Two titles, names beyond them, two bodies. */
  readonly parts: readonly string[];
  /** Everything it can be called by; empty when it has no names. */
  readonly names: readonly string[];
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Reads a document: number of its kind, number of names beyond the titles and two bits for which titles
 * are names, the length of each part in UTF-16 units, then all parts in UTF-8.
 */
export function readText(bytes: Uint8Array): StoredText {
  const reader = new ByteReader(bytes);
  const kind = reader.varint();
  const head = reader.varint();
  const lengths = Array.from({ length: (head >> 2) + 4 }, () => reader.varint());
  const all = decoder.decode(bytes.subarray(reader.at));
  let from = 0;
  const parts = lengths.map((length) => {
    from += length;
    return all.slice(from - length, from);
  });
  const names = parts.slice(0, -2).filter((_, at) => at > 1 || (head >> at) & 1);
  return { kind, parts, names };
}
