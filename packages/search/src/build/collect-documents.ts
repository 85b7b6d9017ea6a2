import type { FacetLabels, SearchDocument } from '../documents/search-document.ts';
import { Folder } from '../fold/folder.ts';
import { OLD_FORMS } from '../fold/old-forms.ts';
import { ByteWriter } from './byte-writer.ts';
import { FacetCollector } from './collect-facets.ts';
import { type CollectedNames, collectNames } from './collect-names.ts';
import { PostingCollector } from './collect-postings.ts';
import { ReferenceCollector } from './collect-references.ts';
import { collectWords, isWordLike } from './collect-words.ts';
import { documentText, writeText } from './write-text.ts';

/** Everything that an index keeps of its documents. */
interface CollectedDocuments {
  readonly names: CollectedNames;
  readonly postings: PostingCollector;
  readonly facets: FacetCollector;
  readonly about: ReferenceCollector;
  readonly sources: ReferenceCollector;
  readonly text: ByteWriter;
  /** Where the text of each document begins; one more place says where the last ends. */
  readonly textOffsets: Uint32Array;
}

/** Reads all documents: their names and words first, which are then looked for in every text. */
export function collectDocuments(
  documents: readonly SearchDocument[],
  labels: FacetLabels,
): CollectedDocuments {
  const numbers = new Map<string, number>();
  for (const { id } of documents) numbers.set(id, numbers.size);
  const folder = new Folder(OLD_FORMS);
  const names = collectNames(documents, folder);
  const words = [...collectWords(documents, folder), ...names.telling.keys()].filter(isWordLike);
  const postings = new PostingCollector(new Set(words), names.telling, names.documents.length);
  const facets = new FacetCollector(labels);
  const about = new ReferenceCollector(numbers);
  const sources = new ReferenceCollector(numbers);
  const text = new ByteWriter();
  const textOffsets = new Uint32Array(documents.length + 1);
  // Places of the documents among those with names, plus one.
  const places = new Int32Array(documents.length);
  names.documents.forEach((number, place) => {
    places[number] = place + 1;
  });
  const refer = (target: number) => {
    const place = places[target] ?? 0;
    if (place > 0) postings.refer(place - 1);
  };
  let number = 0;
  for (const document of documents) {
    const read = documentText(document);
    writeText(facets.add(number, document), read, text);
    textOffsets[number + 1] = text.length;
    const titleEnd = folder.foldParts(read.parts, read.named);
    postings.add(number, folder.units, folder.length, titleEnd);
    about.add(number, document.about, refer);
    sources.add(number, document.sources);
    number += 1;
  }
  return { names, postings, facets, about, sources, text, textOffsets };
}
