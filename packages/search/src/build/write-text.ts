import type { SearchDocument } from '../documents/search-document.ts';
import type { ByteWriter } from './byte-writer.ts';

/** The parts of a document as they are stored and searched. */
export interface DocumentText {
  /** Two titles, further names, two texts. */
  readonly parts: readonly string[];
  /** How many parts are titles and names. */
  readonly named: number;
  /** Which titles are also names, one bit each. */
  readonly namedTitles: number;
}

const NO_NAMES: readonly string[] = [];

/** The texts of a document; a name that is also its title is not kept twice. */
export function documentText({ title, names = NO_NAMES, body }: SearchDocument): DocumentText {
  const parts = [title.en, title.ja];
  let namedTitles = 0;
  for (const name of names) {
    const at = parts.indexOf(name);
    if (name === title.en) namedTitles |= 1;
    if (name === title.ja) namedTitles |= 2;
    if (at < 0 && name !== '') parts.push(name);
  }
  const named = parts.length;
  parts.push(body?.en ?? '', body?.ja ?? '');
  return { parts, named, namedTitles };
}

/**
 * Writes a document as `readText` expects it: number of its kind, number of names beyond the titles and
 * which titles are names, the length of each part in UTF-16 units, then all parts in UTF-8.
 */
export function writeText(
  kind: number,
  { parts, named, namedTitles }: DocumentText,
  writer: ByteWriter,
): void {
  writer.varint(kind);
  writer.varint(((named - 2) << 2) | namedTitles);
  for (const part of parts) writer.varint(part.length);
  writer.text(parts.join(''));
}
