import type { SearchDocument } from '../documents/search-document.ts';
import type { ByteWriter } from './byte-writer.ts';

/** The parts of a document in the order in which they are stored and searched: titles, further names, texts. */
export interface DocumentText {
  readonly titles: readonly string[];
  /** Which titles are also names, one bit each. */
  readonly namedTitles: number;
  readonly names: readonly string[];
  readonly bodies: readonly string[];
}

/** The texts of a document; a name that is also its title is not kept twice. */
export function documentText({ title, names = [], body }: SearchDocument): DocumentText {
  const titles = [title.en, title.ja];
  let namedTitles = 0;
  titles.forEach((text, at) => {
    if (names.includes(text)) namedTitles |= 1 << at;
  });
  const further = [...new Set(names)].filter((name) => name !== '' && !titles.includes(name));
  return { titles, namedTitles, names: further, bodies: [body?.en ?? '', body?.ja ?? ''] };
}

/**
 * Writes a document as `readText` expects it: number of its kind, number of names beyond the titles and
 * which titles are names, the length of each part in UTF-16 units, then all parts in UTF-8.
 */
export function writeText(kind: number, text: DocumentText, writer: ByteWriter): void {
  const parts = [...text.titles, ...text.names, ...text.bodies];
  writer.varint(kind);
  writer.varint((text.names.length << 2) | text.namedTitles);
  for (const part of parts) writer.varint(part.length);
  writer.text(parts.join(''));
}
