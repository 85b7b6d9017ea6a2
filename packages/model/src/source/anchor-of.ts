import { stringify } from 'yaml';
import {
  type Anchor,
  locateText,
  normalizeText,
  type Occurrence,
  spanOfLines,
} from '../text/index.ts';

/** Where a passage is looked for. */
export interface AnchorQuery {
  readonly text: string;
  /** Raw line, from 1, that the passage touches. */
  readonly line?: number | undefined;
  /** Which of several, from 1. */
  readonly occurrence?: number | undefined;
}

/** An anchor as data and as the YAML entry of `anchors`, or why there is none and what to do. */
export type AnchorAnswer =
  | { readonly ok: true; readonly anchor: Anchor; readonly yaml: string }
  | {
      readonly ok: false;
      readonly reason: 'empty' | 'absent' | 'ambiguous' | 'no-such-occurrence';
      readonly message: string;
      readonly hint: string;
      readonly occurrences: readonly Occurrence[];
    };

/** Below this a passage has no fingerprints and needs the line around it to be found again in an edited text. */
const SHORT = 20;

/** Anchors a passage of a source text: position and digests for the record, and no word of the text. */
export function anchorOf(
  sourceText: string,
  { text, line, occurrence }: AnchorQuery,
): AnchorAnswer {
  const normal = normalizeText(sourceText);
  const found = locateText(normal, text, { line, occurrence });
  if (!found.ok) return { ...found, ...explain(found.reason, found.occurrences, line) };
  let { anchor } = found;
  if (anchor.length < SHORT) {
    const [first = 1, last = first] = anchor.lines.split('-').map(Number);
    const block = spanOfLines(normal, { first, last });
    const inBlock = block && locateText(normal, text, { line, occurrence, block });
    if (inBlock?.ok) anchor = inBlock.anchor;
  }
  return { ok: true, anchor, yaml: stringify([anchor], { lineWidth: 0, indentSeq: true }) };
}

function explain(
  reason: 'empty' | 'absent' | 'ambiguous' | 'no-such-occurrence',
  occurrences: readonly Occurrence[],
  line: number | undefined,
) {
  const lines = occurrences.map((one) => one.lines).join(', ');
  switch (reason) {
    case 'empty':
      return { message: 'The passage is empty.', hint: 'Give some words of the source.' };
    case 'absent':
      return {
        message:
          line === undefined
            ? 'The passage does not occur in the text.'
            : `The passage does not occur on line ${line}.`,
        hint: 'Copy it from the source; line breaks and widths do not matter.',
      };
    case 'ambiguous':
      return {
        message: `The passage occurs ${occurrences.length} times, on lines ${lines}.`,
        hint: 'Name the line, a longer passage, or which occurrence is meant.',
      };
    default:
      return {
        message: `The passage occurs ${occurrences.length} time${occurrences.length === 1 ? '' : 's'}, on lines ${lines}.`,
        hint: 'Name an occurrence that exists.',
      };
  }
}
