import { Cursor, OutsideSubset, outsideSubset } from './cursor.ts';
import { readBlock } from './read-block.ts';

/** What a file of the strict subset holds. */
export interface StrictYaml {
  readonly value: unknown;
  /** True when the layout is surely the canonical one; false when only the full reader can tell. */
  readonly canonical: boolean;
}

/**
 * Reads the YAML that records are written in (block maps and lists, one-line scalars and flow collections, whole-line
 * comments) about thirty times as fast as a full reader; undefined for anything else, be it right or wrong.
 * Whatever it reads, the full reader reads as the same value. Control characters and tabs must be ruled out before.
 */
export function parseStrictYaml(text: string): StrictYaml | undefined {
  try {
    return read(new Cursor(text));
  } catch (error) {
    if (error instanceof OutsideSubset) return undefined;
    throw error;
  }
}

function read(cursor: Cursor): StrictYaml {
  const { text } = cursor;
  if (!text.endsWith('\n') || text.endsWith('\n\n')) cursor.canonical = false;
  cursor.toContent(0);
  if (cursor.column !== 0) throw outsideSubset;
  const value = readBlock(cursor, 0);
  if (cursor.at < text.length) throw outsideSubset;
  return { value, canonical: cursor.canonical };
}
