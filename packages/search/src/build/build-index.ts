import type { FacetLabels, SearchDocument } from '../documents/search-document.ts';
import { OLD_FORMS } from '../fold/old-forms.ts';
import { ByteWriter } from './byte-writer.ts';
import { collectDocuments } from './collect-documents.ts';
import type { Lists } from './list-collector.ts';
import { datesOf, orderById, orderForHits } from './order-documents.ts';
import { writeFile } from './write-file.ts';
import { writeKeys } from './write-keys.ts';
import { writePostings } from './write-postings.ts';
import { writeStringTable } from './write-string-table.ts';

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
  const idRanks = Uint32Array.from(orderForHits(byId));
  const ordered = Array.from(idRanks, (rank) => byId[rank]).filter(
    (document) => document !== undefined,
  );
  const collected = collectDocuments(ordered, labels);

  const { names, text, textOffsets } = collected;
  const named = collected.postings.lists();
  const facets = collected.facets.finish();
  const about = collected.about.finish();
  const sources = collected.sources.finish();
  const postings = new ByteWriter();
  const keys = writeKeys(collected.postings, named, ordered.length, postings);
  const listOffsets: number[] = [];
  const write = (from: Lists, list: number) => {
    listOffsets.push(postings.length);
    writePostings(from, list, ordered.length, postings);
  };
  for (let value = 0; value < facets.count; value += 1) write(facets.lists, value);
  for (const target of about.targets) write(about.lists, target);
  for (const target of sources.targets) write(sources.lists, target);
  for (let record = 0; record < names.documents.length; record += 1) write(named, record);

  const ids = writeStringTable(byId.map(({ id }) => id));
  const readings = writeStringTable(names.readings);
  return writeFile(ordered.length, {
    oldForms: [new TextEncoder().encode(OLD_FORMS)],
    facets: [new TextEncoder().encode(collected.facets.lines())],
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
    textOffsets,
    postings: postings.finish(),
    text: text.finish(),
  });
}
