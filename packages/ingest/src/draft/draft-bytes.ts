import { decodeUtf8 } from '@briefing/model/text';
import type { Gazetteer } from '../names/gazetteer.ts';
import type { Draft } from './draft-file.ts';
import { type DraftOptions, draftText } from './draft-text.ts';

/** A draft of a file, or why its bytes are no text and how to convert them. */
export type DraftBytesResult =
  | { readonly ok: true; readonly draft: Draft; readonly text: string }
  | { readonly ok: false; readonly message: string; readonly hint: string };

/** Drafts a file as received. Bytes that are not UTF-8, and a file without a word, are refused with what to do; never throws. */
export function draftBytes(
  bytes: Uint8Array,
  gazetteer: Gazetteer,
  options: DraftOptions = {},
): DraftBytesResult {
  const decoded = decodeUtf8(bytes);
  if (!decoded.ok) return { ok: false, message: decoded.message, hint: decoded.hint };
  const { text } = decoded;
  if (!/[\p{L}\p{N}]/u.test(text)) {
    return {
      ok: false,
      message: text === '' ? 'The file is empty.' : 'The file holds no letter and no figure.',
      hint: 'Save the text of the briefing as plain UTF-8 text and name that file.',
    };
  }
  return { ok: true, draft: draftText(text, gazetteer, options), text };
}
