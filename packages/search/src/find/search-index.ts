import { Folder } from '../fold/folder.ts';
import { type FacetValue, readFacets } from '../format/facet-values.ts';
import type { IndexFile } from '../format/index-file.ts';
import { lowerBound } from '../format/layout.ts';
import { countPostings, readPostings } from '../format/posting-list.ts';
import { readText, type StoredText } from '../format/read-text.ts';
import { encodeUnits, StringTable } from '../format/string-table.ts';
import { type Matches, MatchSets } from './match-sets.ts';
import { SCALE } from './tiers.ts';

/** Folded text kept in memory, in UTF-16 units: 64 MB, a hundred thousand records of the bundled dataset's size. */
const KEPT_UNITS = 1 << 25;

/** Entries of posting lists kept in memory, four bytes each: those that the next letter typed asks for again. */
const KEPT_ENTRIES = 1 << 22;

/** A name of a record: as given, folded, folded without spaces, and whether it is the title. */
export interface Name {
  readonly text: string;
  readonly folded: string;
  readonly key: string;
  readonly isTitle: boolean;
}

/** How documents can stand to one: they are about it, cite it, or have a name of it or are about it. */
export const ABOUT = 0;
export const CITING = 1;
export const NAMING = 2;
export type Relation = typeof ABOUT | typeof CITING | typeof NAMING;

/** An index that is open: what stands in the file, in place, and what was read of it so far. */
export class SearchIndex {
  /** Number of documents. */
  readonly size: number;
  /** Whether lists and text match their checksum; found out once, when first asked. */
  readonly isSound: () => boolean;
  /** Values of `kind:`, `standing:`, `verdict:` and `lang:` with their labels. */
  readonly facets: readonly FacetValue[];
  readonly folder: Folder;
  readonly keys: StringTable;
  readonly sets: MatchSets;
  /** For each document the place of its id among all. */
  readonly idRanks: Uint32Array;
  readonly dates: Uint32Array;
  readonly nameHashes: Uint32Array;
  readonly nameDocuments: Uint32Array;
  readonly #listOffsets: Uint32Array;
  /** Documents that have a list of what is about them, of what cites them, of what names them. */
  readonly #targets: readonly [Uint32Array, Uint32Array, Uint32Array];
  /** Number of the first list of each. */
  readonly #firstLists: readonly number[];
  readonly #postings: Uint8Array;
  readonly #idTable: StringTable;
  readonly #names: (readonly Name[])[];
  readonly #readings: StringTable;
  readonly #readingDocuments: Uint32Array;
  #folded: string[];
  #foldedUnits = 0;
  readonly #lists = new Map<number, Matches>();
  #listed = 0;
  readonly #titleEnds: Uint32Array;
  readonly #textOffsets: Uint32Array;
  readonly #text: Uint8Array;

  constructor({ documents, sections, bodyIsSound }: IndexFile) {
    // In the order of the layout.
    const [oldForms, facets, keyBlocks, keys, idBlocks, ids, idRanks, dates, ...rest] = sections;
    const [nameHashes, nameDocuments, readingBlocks, readings, readingDocuments, ...others] = rest;
    const [named, about, sources, lists, textOffsets, postings, text] = others;
    this.size = documents;
    this.#folded = new Array(documents);
    this.#names = new Array(documents);
    this.isSound = bodyIsSound;
    this.facets = readFacets(bytesOf(facets));
    this.folder = new Folder(new TextDecoder().decode(oldForms));
    this.keys = new StringTable(bytesOf(keys), wordsOf(keyBlocks));
    this.sets = new MatchSets(documents);
    this.dates = wordsOf(dates);
    this.nameHashes = wordsOf(nameHashes);
    this.nameDocuments = wordsOf(nameDocuments);
    this.#readings = new StringTable(bytesOf(readings), wordsOf(readingBlocks));
    this.#readingDocuments = wordsOf(readingDocuments);
    this.#targets = [wordsOf(about), wordsOf(sources), wordsOf(named)];
    const firstSource = this.facets.length + this.#targets[ABOUT].length;
    this.#firstLists = [
      this.facets.length,
      firstSource,
      firstSource + this.#targets[CITING].length,
    ];
    this.#listOffsets = wordsOf(lists);
    this.#postings = bytesOf(postings);
    this.#idTable = new StringTable(bytesOf(ids), wordsOf(idBlocks));
    this.idRanks = wordsOf(idRanks);
    this.#titleEnds = new Uint32Array(documents);
    this.#textOffsets = wordsOf(textOffsets);
    this.#text = bytesOf(text);
  }

  /** The id of a document. */
  id(document: number): string {
    return this.#idTable.get(this.idRanks[document] ?? 0);
  }

  /** The document with an id. */
  numberOf(id: string): number | undefined {
    if (!this.#idTable.seek(id, encodeUnits(id))) return undefined;
    const document = this.idRanks.indexOf(this.#idTable.rank);
    return this.id(document) === id ? document : undefined;
  }

  /** A document as it was given. */
  text(document: number): StoredText {
    const [start, end] = this.#textOffsets.subarray(document, document + 2);
    return readText(this.#text.subarray(start, end));
  }

  /** The folded parts of a document, a line feed after each: titles, further names, texts. */
  folded(document: number): string {
    return this.#folded[document] ?? this.#fold(document);
  }

  /** Where titles and names end in the folded text, which must have been read. */
  titleEnd(document: number): number {
    return this.#titleEnds[document] ?? 0;
  }

  /** Everything a document can be called by; empty when it has no names. */
  names(document: number): readonly Name[] {
    this.#names[document] ??= namesOf(this.text(document), this.folder);
    return this.#names[document] ?? [];
  }

  /** Adds to the documents those with a name in kana that begins with a key. */
  addReadAs(key: string, documents: number[]): void {
    const table = this.#readings;
    const target = encodeUnits(key);
    for (
      let more = table.seek(key, target);
      more && table.startsWith(target);
      more = table.next()
    ) {
      const document = this.#readingDocuments[table.rank] ?? 0;
      if (!documents.includes(document)) documents.push(document);
    }
  }

  /** How many documents a posting list holds. */
  count(list: number): number {
    return countPostings(this.#postings, list);
  }

  /**
   * A posting list, with one tier for titles and names and one for other text: each ascending by itself, or
   * all in document order.
   */
  read(list: number, tiers: readonly [number, number], ordered = false): Matches {
    const key = list * 128 + tiers[0] * 16 + tiers[1] * 2 + Number(ordered);
    let matches = this.#lists.get(key);
    if (matches === undefined) {
      if (ordered) matches = this.sets.inOrder(this.read(list, tiers)).slice();
      else {
        matches = new Int32Array(this.count(list));
        readPostings(this.#postings, list, this.size, tiers, matches);
      }
      this.#listed += matches.length;
      if (this.#listed > KEPT_ENTRIES) {
        this.#lists.clear();
        this.#listed = matches.length;
      }
      this.#lists.set(key, matches);
    }
    return matches;
  }

  /** All documents, as good as can be. */
  everything(): Matches {
    return new Int32Array(this.size).map((_, document) => document * SCALE);
  }

  /** Documents that have a value of a field, as good as can be. */
  having(value: number): Matches {
    return this.read(this.#listOffsets[value] ?? 0, [0, 0]);
  }

  /** Documents that stand in a relation to one; only for names it matters whether it is in their title. */
  related(relation: Relation, document: number, tiers: readonly [number, number]): Matches {
    const targets = this.#targets[relation];
    const at = lowerBound(targets, document);
    if (targets[at] !== document) return this.sets.take(0);
    return this.read(this.#listOffsets[(this.#firstLists[relation] ?? 0) + at] ?? 0, tiers);
  }

  #fold(document: number): string {
    const { parts } = this.text(document);
    this.#titleEnds[document] = this.folder.foldParts(parts, parts.length - 2);
    const folded = this.folder.folded();
    this.#foldedUnits += folded.length;
    if (this.#foldedUnits > KEPT_UNITS) {
      this.#folded = new Array(this.size);
      this.#foldedUnits = folded.length;
    }
    this.#folded[document] = folded;
    return folded;
  }
}

function namesOf({ names, parts }: StoredText, folder: Folder): Name[] {
  return names.map((text) => {
    const folded = folder.fold(text);
    return { text, folded, key: folded.replaceAll(' ', ''), isTitle: parts.indexOf(text) < 2 };
  });
}

function bytesOf(section: Uint8Array | undefined): Uint8Array {
  return section ?? new Uint8Array();
}

function wordsOf(section: Uint8Array | undefined): Uint32Array {
  const { buffer, byteOffset, length } = bytesOf(section);
  return new Uint32Array(buffer, byteOffset, length >> 2);
}
