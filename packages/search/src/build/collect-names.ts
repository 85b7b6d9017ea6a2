import type { SearchDocument } from '../documents/search-document.ts';
import type { Folder } from '../fold/folder.ts';
import { isKanaOnly, isTelling, KANA_LIMIT } from '../fold/telling.ts';
import { nameHash } from '../format/layout.ts';

/** The names of all documents. */
interface CollectedNames {
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
  const pairs: { hash: number; document: number }[] = [];
  const readings: { key: string; document: number }[] = [];
  const named: number[] = [];
  const telling = new Map<string, number[]>();
  documents.forEach(({ names = [] }, document) => {
    const folded = new Set(names.map((name) => folder.fold(name)));
    const keys = new Set<string>();
    for (const name of folded) {
      const key = name.replaceAll(' ', '');
      if (key === '') continue;
      keys.add(key);
      if (!isTelling(name, key)) continue;
      telling.set(name, [...(telling.get(name) ?? []), named.length]);
    }
    if (keys.size === 0) return;
    named.push(document);
    for (const key of keys) {
      pairs.push({ hash: nameHash(key), document });
      if (key.length >= KANA_LIMIT && isKanaOnly(key)) readings.push({ key, document });
    }
  });
  pairs.sort((a, b) => a.hash - b.hash || a.document - b.document);
  readings.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.document - b.document));
  return {
    hashes: Uint32Array.from(pairs, ({ hash }) => hash),
    named: Uint32Array.from(pairs, ({ document }) => document),
    readings: readings.map(({ key }) => key),
    readingDocuments: Uint32Array.from(readings, ({ document }) => document),
    documents: Uint32Array.from(named),
    telling,
  };
}
