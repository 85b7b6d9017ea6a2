import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Gold, goldSchema, type Span } from './gold.ts';

/** A document of a gold folder: its annotations and its raw text. */
export interface GoldDocument {
  readonly gold: Gold;
  readonly text: string;
}

/** A folder that cannot be scored; the message names the file and what is wrong. */
export class GoldError extends Error {}

/**
 * Reads all gold files of a folder with their texts. A file whose text is not there is left out by name in
 * `missing`; a folder without gold files, a broken file, another text or a shifted offset is a {@link GoldError}.
 */
export function readGold(folder: string): {
  readonly documents: GoldDocument[];
  readonly missing: string[];
} {
  if (!existsSync(folder)) throw new GoldError(`${folder}: no such folder`);
  const names = readdirSync(folder).filter((name) => name.endsWith('.gold.json'));
  if (names.length === 0) {
    throw new GoldError(`${folder}: no gold files; they are named <id>.gold.json, beside <id>.txt`);
  }
  const documents: GoldDocument[] = [];
  const missing: string[] = [];
  for (const name of names.sort()) {
    const gold = readOne(join(folder, name));
    // A text that may not be copied is named with its file at the end: "(not redistributed) x.txt".
    const file = gold.textFile.split(' ').at(-1) ?? gold.textFile;
    const path = [join(folder, file), join(folder, '../sources', file)].find((one) =>
      existsSync(one),
    );
    if (path === undefined) {
      missing.push(gold.id);
      continue;
    }
    const bytes = readFileSync(path);
    const text = bytes.toString('utf8');
    requireSameText(name, gold, bytes);
    requireOffsets(name, gold, [...text]);
    documents.push({ gold, text });
  }
  return { documents, missing };
}

function readOne(path: string): Gold {
  let value: unknown;
  try {
    // Null says the same as a key left out.
    value = JSON.parse(readFileSync(path, 'utf8'), (_, part) => part ?? undefined);
  } catch (error) {
    throw new GoldError(`${path}: not JSON (${error instanceof Error ? error.message : error})`);
  }
  const gold = goldSchema.safeParse(value);
  if (!gold.success) throw new GoldError(`${path}: ${z.prettifyError(gold.error)}`);
  return gold.data;
}

function requireSameText(name: string, { textSha256 }: Gold, bytes: Uint8Array): void {
  if (textSha256 === undefined) return;
  const digest = createHash('sha256').update(bytes).digest('hex');
  if (!digest.startsWith(textSha256)) {
    throw new GoldError(`${name}: annotates another text (its SHA-256 differs)`);
  }
}

/** Offsets in UTF-16 units instead of code points would score as misses, and nobody would see why. */
function requireOffsets(name: string, gold: Gold, points: readonly string[]): void {
  const spans: readonly (Span & { readonly text?: string | undefined })[] = [
    ...gold.mentions,
    ...gold.dates,
    ...gold.quotes,
    ...gold.bracketsNotQuotes,
    ...gold.ignore,
    ...gold.abbreviations.flatMap(({ short, long }) => [short, long]),
  ];
  for (const { start, end, text } of spans) {
    const found = points.slice(start, end).join('');
    if (text === undefined || text === found) continue;
    throw new GoldError(
      `${name}: at ${start} the text reads ${JSON.stringify(found)}, the annotation ${JSON.stringify(text)}; offsets count code points`,
    );
  }
}
