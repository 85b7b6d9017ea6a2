import type { FacetLabels, SearchDocument } from '../documents/search-document.ts';
import { Folder } from '../fold/folder.ts';
import { OLD_FORMS } from '../fold/old-forms.ts';
import { ByteWriter } from './byte-writer.ts';
import { collectFacets, writeFacets } from './collect-facets.ts';
import { collectNames } from './collect-names.ts';
import { PostingCollector } from './collect-postings.ts';
import { collectReferences } from './collect-references.ts';
import { collectWords, isWordLike } from './collect-words.ts';
import { datesOf, orderById, orderForHits } from './order-documents.ts';
import { writeFile } from './write-file.ts';
import { writeKeys } from './write-keys.ts';
import { writePostings } from './write-postings.ts';
import { writeStringTable } from './write-string-table.ts';
import { type DocumentText, documentText, writeText } from './write-text.ts';

/**
 * Builds the index of documents as one file. The same documents give the same bytes, in whatever order
 * they come. Throws a RangeError when two documents have the same id, one is not printable ASCII, or the
 * documents have more than two million different keys (words and pairs of characters).
 *
 * @example
 * const bytes = buildIndex(documentsOf(dataset), { labels: facetLabelsOf(dataset) });
 */
export function buildIndex(
  documents: Iterable<SearchDocument>,
  { labels = {} }: { readonly labels?: FacetLabels } = {},
): Uint8Array<ArrayBuffer> {
  const byId = orderById(documents);
  const ordered = orderForHits(byId);
  const numbers = new Map(ordered.map(({ id }, number) => [id, number]));
  const facets = collectFacets(ordered, labels);
  const about = collectReferences(ordered, numbers, 'about');
  const sources = collectReferences(ordered, numbers, 'sources');

  const folder = new Folder(OLD_FORMS);
  const texts = ordered.map(documentText);
  const names = collectNames(ordered, folder);
  const words = [...collectWords(texts, folder), ...names.telling.keys()].filter(isWordLike);
  const collector = new PostingCollector(new Set(words), names.telling, textLength(texts));
  collectTexts(texts, folder, collector, referring(ordered, numbers, names.documents));
  const { entries, starts } = collector.lists();

  const postings = new ByteWriter();
  const keys = writeKeys(collector, entries, starts, ordered.length, postings);
  const listOffsets: number[] = [];
  for (const list of [
    facets.lists.map((facet) => facet.documents),
    about.lists,
    sources.lists,
  ].flat()) {
    listOffsets.push(postings.length);
    const plain = Int32Array.from(list, (number) => number * 2);
    writePostings(plain, 0, plain.length, ordered.length, postings);
  }
  for (let record = 0; record < names.documents.length; record += 1) {
    listOffsets.push(postings.length);
    const [from = 0, to = from] = starts.subarray(record * 2 + 1, record * 2 + 3);
    writePostings(entries, from, to, ordered.length, postings);
  }

  const ids = writeStringTable(byId.map(({ id }) => id));
  const readings = writeStringTable(names.readings);
  const idRanks = new Uint32Array(ordered.length);
  byId.forEach(({ id }, rank) => {
    idRanks[numbers.get(id) ?? 0] = rank;
  });
  return writeFile(ordered.length, {
    oldForms: new TextEncoder().encode(OLD_FORMS),
    facets: new TextEncoder().encode(writeFacets(facets.lists)),
    keyBlocks: keys.blocks,
    keys: keys.bytes,
    idBlocks: ids.blocks,
    ids: ids.bytes,
    idRanks,
    dates: datesOf(ordered),
    nameHashes: names.hashes,
    nameDocuments: names.named,
    readingBlocks: readings.blocks,
    readings: readings.bytes,
    readingDocuments: names.readingDocuments,
    namedTargets: names.documents,
    aboutTargets: about.targets,
    sourceTargets: sources.targets,
    listOffsets: Uint32Array.from(listOffsets),
    postings: postings.finish(),
    ...writeTexts(texts, (number) => facets.numberOf('kind', ordered[number]?.kind ?? '')),
  });
}

/** UTF-16 units of all texts: about as many as there are entries in posting lists. */
function textLength(texts: readonly DocumentText[]): number {
  let length = 0;
  for (const { titles, names, bodies } of texts) {
    for (const part of [titles, names, bodies]) for (const text of part) length += text.length;
  }
  return length;
}

/** Folds the texts of all documents and gathers their keys, the names in them and what they refer to. */
function collectTexts(
  texts: readonly DocumentText[],
  folder: Folder,
  collector: PostingCollector,
  referred: (document: number) => readonly number[],
): void {
  texts.forEach(({ titles, names, bodies }, number) => {
    const titleEnd = folder.foldParts([...titles, ...names], bodies);
    collector.add(number, folder.units, folder.length, titleEnd);
    for (const record of referred(number)) collector.refer(number, record);
  });
}

/** Places, among the documents with names, of those that a document refers to. */
function referring(
  documents: readonly SearchDocument[],
  numbers: ReadonlyMap<string, number>,
  named: Uint32Array,
): (document: number) => readonly number[] {
  const places = new Int32Array(documents.length).fill(-1);
  named.forEach((number, place) => {
    places[number] = place;
  });
  return (document) => {
    const found: number[] = [];
    for (const id of documents[document]?.about ?? []) {
      const target = numbers.get(id);
      const place = target === undefined ? -1 : (places[target] ?? -1);
      if (place >= 0) found.push(place);
    }
    return found;
  };
}

/** The texts of all documents as they are stored, and where each begins. */
function writeTexts(
  texts: readonly DocumentText[],
  kindOf: (document: number) => number,
): { text: Uint8Array; textOffsets: Uint32Array } {
  const writer = new ByteWriter();
  const textOffsets = new Uint32Array(texts.length + 1);
  texts.forEach((text, number) => {
    writeText(kindOf(number), text, writer);
    textOffsets[number + 1] = writer.length;
  });
  return { text: writer.finish(), textOffsets };
}
