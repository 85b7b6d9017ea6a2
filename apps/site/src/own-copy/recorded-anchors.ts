import type { RecordOf } from '@briefing/model/dataset';
import type { Anchor } from '@briefing/model/text';

/** What the page must know of a briefing to verify a copy of its text; no word of the text is in it. */
export interface RecordedAnchors {
  /** Digest of the recorded text, see `textDigest`. */
  readonly digest?: string;
  /** Language of the text. */
  readonly lang: string;
  readonly claims: readonly { readonly number: string; readonly anchors: readonly Anchor[] }[];
}

/** The anchors of a briefing's claims by their number, in document order. */
export function recordedAnchors(
  { text, lang }: RecordOf<'briefing'>,
  claims: readonly RecordOf<'claim'>[],
): RecordedAnchors {
  return {
    ...(text === undefined ? {} : { digest: text.digest }),
    lang,
    claims: claims.map(({ id, anchors }) => ({
      number: id.slice(id.lastIndexOf('/') + 1),
      anchors,
    })),
  };
}
