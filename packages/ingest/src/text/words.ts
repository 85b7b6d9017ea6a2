/** A Latin word of a text; `comma` when a comma stands after it. */
export interface TextWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly comma: boolean;
}

const WORD_UNIT = /[\p{L}\p{N}'’.-]/u;

/** Up to `count` words that follow a place, with single spaces and commas between them; anything else ends the list. */
export function wordsAfter(
  text: string,
  at: number,
  count: number,
  limit = text.length,
): TextWord[] {
  const words: TextWord[] = [];
  let next = at;
  while (words.length < count && next < limit) {
    while (next < limit && (text[next] === ' ' || text[next] === ',')) next += 1;
    const start = next;
    while (next < limit && WORD_UNIT.test(text[next] ?? '')) next += 1;
    if (next === start) break;
    words.push({ text: text.slice(start, next), start, end: next, comma: text[next] === ',' });
  }
  return words;
}

/** Up to `count` words that end right before a place, nearest last; a mark other than a comma ends the list. */
export function wordsBefore(text: string, at: number, count: number, limit = 0): TextWord[] {
  const words: TextWord[] = [];
  let next = at;
  while (words.length < count && next > limit) {
    let comma = false;
    while (next > limit && (text[next - 1] === ' ' || text[next - 1] === ',')) {
      comma ||= text[next - 1] === ',';
      next -= 1;
    }
    const end = next;
    while (next > limit && WORD_UNIT.test(text[next - 1] ?? '')) next -= 1;
    if (next === end) break;
    words.push({ text: text.slice(next, end), start: next, end, comma });
  }
  return words.reverse();
}
