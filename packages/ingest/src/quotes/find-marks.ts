import type { Block, SegmentedText } from '../segment/segmented-text.ts';
import type { MarkedSpan } from './quotation.ts';

const CLOSERS: Readonly<Record<string, string>> = {
  '「': '」',
  '『': '』',
  '“': '”',
  '‘': '’',
  '«': '»',
  '"': '"',
};
// A mark that nobody closes must not take the rest of the text.
const LONGEST = 1500;

/** All stretches between marks of quotation, outermost ones, in order. */
export function findMarks({ text, blocks }: SegmentedText): MarkedSpan[] {
  const found: MarkedSpan[] = [];
  blocks.forEach((block, index) => {
    if (block.kind === 'separator') return;
    let at = block.body;
    while (at < block.end) {
      const open = text[at] ?? '';
      const close = CLOSERS[open];
      if (close === undefined || !opens(text, at, open)) {
        at += 1;
        continue;
      }
      const end =
        closingAt(text, at, open, close, Math.min(block.end, at + LONGEST)) ??
        openTo(text, at, block.end, blocks[index + 1]);
      if (end === undefined) {
        at += 1;
        continue;
      }
      if (end > at + 1) found.push({ start: at + 1, end, open, block: index });
      at = end + 1;
    }
  });
  return found;
}

/** A quotation of several paragraphs is opened in each and closed in the last. */
function openTo(text: string, at: number, end: number, next: Block | undefined) {
  const open = text[at];
  const goesOn = (open === '“' || open === '"') && text[next?.body ?? -1] === open;
  return goesOn && end - at < LONGEST ? end : undefined;
}

/** A straight or single mark opens before a word and after a gap; inside a word it is an apostrophe or a measure. */
function opens(text: string, at: number, open: string): boolean {
  if (open !== '"' && open !== '‘') return true;
  return /[\s([「—:;,-]/u.test(text[at - 1] ?? ' ') && /[^\s]/u.test(text[at + 1] ?? ' ');
}

function closingAt(
  text: string,
  at: number,
  open: string,
  close: string,
  limit: number,
): number | undefined {
  let depth = 0;
  for (let next = at + 1; next < limit; next += 1) {
    const char = text[next];
    if (open !== close && char === open) depth += 1;
    else if (char === close) {
      if (close === '’' && /\p{L}/u.test(text[next + 1] ?? ' ')) continue;
      if (depth === 0) return next;
      depth -= 1;
    }
  }
  return undefined;
}
