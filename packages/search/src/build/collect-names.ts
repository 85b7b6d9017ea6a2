import type { SearchDocument } from '../documents/search-document.ts';
import type { Folder } from '../fold/folder.ts';
import { isKanaOnly, isTelling, KANA_LIMIT } from '../fold/telling.ts';
import { nameHash } from '../format/layout.ts';

/** The names of all documents. */
export interface CollectedNames {
  /** Hashes of all name keys, ascending, each with the document it names; ties in document order. */
  readonly hashes: Uint32Array;
  readonly named: Uint32Array;
  /** Keys of names that are all kana, ascending, each with the document it names; ties in document order. */
  readonly readings: readonly string[];
  readonly readingDocuments: Uint32Array;
  /** Documents that have names, ascending. */
  readonly documents: Uint32Array;
  /** Folded names that say enough to be looked for in text, each with places in `documents`. */
  readonly telling: ReadonlyMap<string, readonly number[]>;
}

/** Gathers the names of all documents. */
export function collectNames(documents: readonly SearchDocument[], folder: Folder): CollectedNames {
  const hashes: number[] = [];
  const documentsOf: number[] = [];
  const readings: { key: string; document: number }[] = [];
  const named: number[] = [];
  const telling = new Map<string, number[]>();
  for (const [document, { names }] of documents.entries()) {
    if (names === undefined || names.length === 0) continue;
    const keys = new Set<string>();
    const folded = new Set<string>();
    for (const name of names) folded.add(folder.fold(name));
    for (const name of folded) {
      const key = name.includes(' ') ? name.replaceAll(' ', '') : name;
      if (key === '') continue;
      keys.add(key);
      if (!isTelling(name, key)) continue;
      const places = telling.get(name);
      if (places === undefined) telling.set(name, [named.length]);
      else places.push(named.length);
    }
    if (keys.size === 0) continue;
    named.push(document);
    for (const key of keys) {
      hashes.push(nameHash(key));
      documentsOf.push(document);
      if (key.length >= KANA_LIMIT && isKanaOnly(key)) readings.push({ key, document });
    }
  }
  const order = Uint32Array.from(hashes.keys());
  order.sort((a, b) => (hashes[a] ?? 0) - (hashes[b] ?? 0) || a - b);
  readings.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.document - b.document));
  return {
    hashes: order.map((at) => hashes[at] ?? 0),
    named: order.map((at) => documentsOf[at] ?? 0),
    readings: readings.map(({ key }) => key),
    readingDocuments: Uint32Array.from(readings, ({ document }) => document),
    documents: Uint32Array.from(named),
    telling,
  };
}
