/** The content of one pair of round brackets, without them. */
export interface BracketPair {
  readonly start: number;
  readonly end: number;
}

// An expansion longer than this is a sentence.
const LONGEST = 120;

/** Innermost pairs of round brackets of a stretch, in order, of two to 120 characters. */
export function bracketPairs(text: string, from: number, to: number): BracketPair[] {
  const pairs: BracketPair[] = [];
  let open = -1;
  for (let at = from; at < to; at += 1) {
    const char = text[at];
    if (char === '(') open = at;
    else if (char === ')' && open !== -1) {
      const length = at - open - 1;
      if (length >= 2 && length <= LONGEST) pairs.push({ start: open + 1, end: at });
      open = -1;
    }
  }
  return pairs;
}
