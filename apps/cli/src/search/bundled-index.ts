import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The search index of the bundled dataset, in the folder of the built program. */
export const INDEX_FILE = 'search.idx';
/** The files of the dataset that the index was made of, with their digests. */
export const MADE_OF_FILE = 'search.json';

/** What an index is made of, as text to compare. */
export function madeOf(manifest: { readonly files: object }): string {
  return JSON.stringify(manifest.files);
}

/** The index that the build prepared; undefined when there is none, or it was made of other data. */
export function readBundledIndex(
  builtFolder: string,
  manifest: { readonly files: object },
): Uint8Array | undefined {
  try {
    if (readFileSync(join(builtFolder, MADE_OF_FILE), 'utf8') !== madeOf(manifest))
      return undefined;
    return readFileSync(join(builtFolder, INDEX_FILE));
  } catch {
    return undefined; // run from its source, or against a dataset that was compiled anew
  }
}
