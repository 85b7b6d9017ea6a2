import { Folder } from '../fold/folder.ts';
import { type FacetValue, readFacets } from '../format/facet-values.ts';
import type { IndexFile } from '../format/index-file.ts';
import { countPostings, readPostings } from '../format/posting-list.ts';
import { readText, type StoredText } from '../format/read-text.ts';
import { encodeUnits, StringTable } from '../format/string-table.ts';
import { type Matches, MatchSets } from './match-sets.ts';

/** Folded text kept in memory, in UTF-16 units: 64 MB, a hundred thousand records of the bundled dataset's size. */
const KEPT_UNITS = 1 << 25;

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
  /** Whether the text matches its checksum; found out once, when first asked. */
  readonly isSound: () => boolean;
  /** Values of `kind:`, `standing:`, `verdict:` and `lang:` with their labels. */
  readonly facets: readonly FacetValue[];
  readonly folder: Folder;
  readonly keys: StringTable;
  readonly sets: MatchSets;
  readonly dates: Uint32Array;
  readonly nameHashes: Uint32Array;
  readonly nameDocuments: Uint32Array;
  /** One for each document that has names, else zero. */
  readonly named: Uint8Array;
  /** Ids of documents, as far as they were asked for. */
  readonly ids: string[] = [];
  readonly #listOffsets: Uint32Array;
  /** Documents that have a list of what is about them, of what cites them, of what names them. */
  readonly #targets: readonly Uint32Array[];
  readonly #postings: Uint8Array;
  readonly #idTable: StringTable;
  readonly #idRanks: Uint32Array;
  readonly #names = new Map<number, readonly Name[]>();
  #folded: string[] = [];
  #foldedUnits = 0;
  readonly #titleEnds: Uint32Array;
  readonly #textOffsets: Uint32Array;
  readonly #text: Uint8Array;

  constructor({ documents, sections, textIsSound }: IndexFile) {
    // In the order of the layout.
    const [oldForms, facets, keyHeads, keyBlocks, keys, idBlocks, ids, idRanks, dates] = sections;
    const [nameHashes, nameDocuments, named, about, sources, lists, postings, textOffsets, text] =
      sections.slice(9);
    this.size = documents;
    this.isSound = textIsSound;
    this.facets = readFacets(bytesOf(facets));
    this.folder = new Folder(new TextDecoder().decode(oldForms));
    this.keys = new StringTable(bytesOf(keys), wordsOf(keyBlocks), wordsOf(keyHeads));
    this.sets = new MatchSets(documents);
    this.dates = wordsOf(dates);
    this.nameHashes = wordsOf(nameHashes);
    this.nameDocuments = wordsOf(nameDocuments);
    this.named = new Uint8Array(documents);
    for (const document of wordsOf(named)) this.named[document] = 1;
    this.#targets = [wordsOf(about), wordsOf(sources), wordsOf(named)];
    this.#listOffsets = wordsOf(lists);
    this.#postings = bytesOf(postings);
    this.#idTable = new StringTable(bytesOf(ids), wordsOf(idBlocks));
    this.#idRanks = wordsOf(idRanks);
    this.#titleEnds = new Uint32Array(documents);
    this.#textOffsets = wordsOf(textOffsets);
    this.#text = bytesOf(text);
  }

  /** The id of a document. */
  id(document: number): string {
    let id = this.ids[document];
    if (id === undefined) {
      id = this.#idTable.get(this.#idRanks[document] ?? 0);
      this.ids[document] = id;
    }
    return id;
  }

  /** The document with an id. */
  numberOf(id: string): number | undefined {
    if (!this.#idTable.seek(id, encodeUnits(id))) return undefined;
    const document = this.#idRanks.indexOf(this.#idTable.rank);
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
    let names = this.#names.get(document);
    if (names === undefined) {
      const stored = this.text(document);
      names = stored.names.map((text) => {
        const folded = this.folder.fold(text);
        const key = folded.replaceAll(' ', '');
        return { text, folded, key, isTitle: stored.titles.includes(text) };
      });
      this.#names.set(document, names);
    }
    return names;
  }

  /** How many documents a posting list holds. */
  count(list: number): number {
    return countPostings(this.#postings, list);
  }

  /** A posting list, with one tier for titles and names and one for other text: each ascending by itself. */
  read(list: number, tiers: readonly [number, number]): Matches {
    const matches = this.sets.take(this.count(list));
    readPostings(this.#postings, list, this.size, tiers, matches);
    return matches;
  }

  /** Documents that have a value of a field, all with one tier. */
  having(value: number, tier: number): Matches {
    return this.read(this.#listOffsets[value] ?? 0, [tier, tier]);
  }

  /** Documents that stand in a relation to one; only for names it matters whether it is in their title. */
  related(relation: Relation, document: number, tiers: readonly [number, number]): Matches {
    let list = this.facets.length;
    for (const targets of this.#targets.slice(0, relation)) list += targets.length;
    const place = this.#targets[relation]?.indexOf(document) ?? -1;
    return place < 0 ? this.sets.take(0) : this.read(this.#listOffsets[list + place] ?? 0, tiers);
  }

  #fold(document: number): string {
    const { titles, further, bodies } = this.text(document);
    this.#titleEnds[document] = this.folder.foldParts([...titles, ...further], bodies);
    const folded = this.folder.folded();
    this.#foldedUnits += folded.length;
    if (this.#foldedUnits > KEPT_UNITS) {
      this.#folded = [];
      this.#foldedUnits = folded.length;
    }
    this.#folded[document] = folded;
    return folded;
  }
}

function bytesOf(section: Uint8Array | undefined): Uint8Array {
  return section ?? new Uint8Array();
}

function wordsOf(section: Uint8Array | undefined): Uint32Array {
  const { buffer, byteOffset, length } = bytesOf(section);
  return new Uint32Array(buffer, byteOffset, length >> 2);
}
