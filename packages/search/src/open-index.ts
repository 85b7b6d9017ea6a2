import { SearchIndex } from './find/search-index.ts';
import { openFile, type Refusal } from './format/index-file.ts';
import { problem } from './query/problems.ts';

/** An index, or why the data is not taken for one. */
export type OpenResult =
  | { readonly ok: true; readonly index: SearchIndex }
  | {
      readonly ok: false;
      readonly reason: Refusal;
      readonly message: { readonly en: string; readonly ja: string };
    };

const FOREIGN = { en: 'This is not a search index.', ja: '検索用データではありません。' };
const OTHER = {
  en: 'The search index is of another version.',
  ja: '検索用データの版が違います。',
};

/**
 * Opens an index where it lies, without copying or parsing it. Data that is no index, of another
 * version, cut off or damaged is refused. Never throws.
 */
export function openIndex(data: ArrayBuffer | Uint8Array): OpenResult {
  const file = openFile(data);
  if (typeof file !== 'string') return { ok: true, index: new SearchIndex(file) };
  const { message } = problem('damaged-index', 0);
  const known = { foreign: FOREIGN, 'other-version': OTHER, incomplete: message, damaged: message };
  return { ok: false, reason: file, message: known[file] };
}
