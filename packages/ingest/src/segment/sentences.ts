import type { Block, SegmentedText, Span } from './segmented-text.ts';

/** A sentence of a block, in units of the flow. */
export interface Sentence extends Span {
  readonly block: number;
}

const OPENING = new Set('「『(“[〈《');
const CLOSING = new Set('」』)”]〉》');
/** Words before a full stop that does not end a sentence. */
const SHORTENED =
  /(?:^|[\s("“'])(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|Maj|Capt|Cmdr|Cdr|Adm|Rear|Vice|Brig|Sgt|Cpl|Pvt|Hon|Rev|St|Mt|Ft|No|Nos|vs|etc|cf|e\.g|i\.e|a\.m|p\.m|approx|est|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Inc|Ltd|Co|Corp|Bros|Jr|Sr|U\.S|U\.K|U\.N|D\.C|Ph\.D|[A-Z])$/u;
// Longest entry of the list above and the mark before it.
const SHORTENED_LENGTH = 8;
// A bracket that nobody closes must not swallow the rest of the text.
const LONGEST_BRACKET = 400;

/** Sentences of all blocks, in order; brackets and quotations are kept whole. */
export function splitSentences({ text, blocks }: SegmentedText): Sentence[] {
  return blocks.flatMap((block, index) => sentencesOf(text, block, index));
}

function sentencesOf(text: string, block: Block, index: number): Sentence[] {
  const sentences: Sentence[] = [];
  let from = block.body;
  let depth = 0;
  let opened = 0;
  let straight = false;
  const close = (to: number) => {
    let start = from;
    while (start < to && text[start] === ' ') start += 1;
    if (start < to) sentences.push({ block: index, start, end: to });
    from = to;
  };
  for (let at = block.body; at < block.end; at += 1) {
    const char = text[at] ?? '';
    if (OPENING.has(char)) {
      if (depth === 0) opened = at;
      depth += 1;
    } else if (CLOSING.has(char)) depth = Math.max(0, depth - 1);
    else if (char === '"') {
      straight = !straight;
      if (straight) opened = at;
    }
    if ((depth > 0 || straight) && at - opened < LONGEST_BRACKET) {
      if (!(char === '"' && !straight)) continue;
    }
    if (endsAt(text, at, char, block)) {
      let end = at + 1;
      while (end < block.end && CLOSING.has(text[end] ?? '')) end += 1;
      close(end);
      depth = 0;
      straight = false;
      at = end - 1;
    }
  }
  close(block.end);
  return sentences;
}

function endsAt(text: string, at: number, char: string, block: Block): boolean {
  if (char === '。' || char === '!' || char === '?') return char === '。' || isGap(text[at + 1]);
  const inner = text[at - 1] ?? '';
  if ((char === '"' || char === '”') && /[.!?]/u.test(inner)) {
    return startsSentence(text, at + 1, block.end);
  }
  if (char !== '.') return false;
  if (SHORTENED.test(text.slice(Math.max(block.start, at - SHORTENED_LENGTH), at))) return false;
  return startsSentence(text, at + 1, block.end);
}

function isGap(char: string | undefined): boolean {
  return char === undefined || char === ' ' || char === '\n' || CLOSING.has(char) || char === '"';
}

function startsSentence(text: string, at: number, end: number): boolean {
  if (at >= end) return true;
  return text[at] === ' ' && /^ +["“'‘(]?[\p{Lu}\p{N}]/u.test(text.slice(at, at + 6));
}
