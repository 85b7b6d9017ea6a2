import { isWord } from '../fold/units.ts';
import { IN_TEXT, IN_TITLE, NONE, STARTS_IN_TITLE } from './tiers.ts';

/** A folded term: where words are written apart it must stand at the start of one. */
export interface Needle {
  readonly folded: string;
  /** The last word must end where the term ends. */
  readonly whole: boolean;
}

/** Where a term stands in folded text from a place on; negative when nowhere. */
export function nextOccurrence(text: string, { folded, whole }: Needle, from: number): number {
  let at = text.indexOf(folded, from);
  const starts = isWord(folded.charCodeAt(0));
  while (
    at >= 0 &&
    ((starts && isWord(text.charCodeAt(at - 1))) || (whole && goesOn(text, folded, at)))
  ) {
    at = text.indexOf(folded, at + 1);
  }
  return at;
}

/** The best tier of a term in a folded document whose titles and names end at a place. */
export function tierOf(text: string, titleEnd: number, needle: Needle): number {
  let best = NONE;
  for (let at = -1; ; ) {
    at = nextOccurrence(text, needle, at + 1);
    // Places ascend: nothing in the text is better than what stands in a title.
    if (at < 0 || (at >= titleEnd && best < IN_TEXT)) return best;
    const open = goesOn(text, needle.folded, at);
    best = Math.min(
      best,
      (open ? STARTS_IN_TITLE : IN_TITLE) + (at < titleEnd ? 0 : IN_TEXT - IN_TITLE),
    );
    if (!open) return best;
  }
}

/** Whether the last word of a term goes on behind it. */
function goesOn(text: string, folded: string, at: number): boolean {
  const end = at + folded.length;
  return isWord(folded.charCodeAt(folded.length - 1)) && isWord(text.charCodeAt(end));
}
