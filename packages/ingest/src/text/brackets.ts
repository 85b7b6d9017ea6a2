/** What surrounds a unit of the flow. */
export const INSIDE = { paren: 1, quote: 2, url: 4 } as const;

const PAREN_OPEN = '(〔[';
const PAREN_CLOSE = ')〕]';
const QUOTE_OPEN = '「『“';
const QUOTE_CLOSE = '」』”';
// A bracket that nobody closes ends with its line, or after this many units at the latest.
const LONGEST = 600;
const URL_END = /[\s<>「」『』()"”、。]/u;

/** For every unit, bits of `INSIDE`; brackets never reach over a line of the flow. */
export function bracketMap(text: string): Uint8Array {
  const map = new Uint8Array(text.length);
  let paren = 0;
  let quote = 0;
  let straight = false;
  let opened = 0;
  let url = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (char === '\n' || at - opened > LONGEST) {
      paren = 0;
      quote = 0;
      straight = false;
      opened = at;
    }
    if (url && URL_END.test(char)) url = false;
    if (char === 'h' && /^https?:\/\//u.test(text.slice(at, at + 8))) url = true;
    if (PAREN_CLOSE.includes(char)) paren = Math.max(0, paren - 1);
    else if (QUOTE_CLOSE.includes(char)) quote = Math.max(0, quote - 1);
    else if (char === '"' && straight) straight = false;
    map[at] =
      (paren > 0 ? INSIDE.paren : 0) |
      (quote > 0 || straight ? INSIDE.quote : 0) |
      (url ? INSIDE.url : 0);
    if (url) continue;
    const idle = paren === 0 && quote === 0 && !straight;
    if (PAREN_OPEN.includes(char)) paren += 1;
    else if (QUOTE_OPEN.includes(char)) quote += 1;
    else if (char === '"' && quote === 0 && opensQuote(text, at)) straight = true;
    if (idle && (paren > 0 || quote > 0 || straight)) opened = at;
  }
  return map;
}

/** A straight mark opens a quotation before a word and not after one: 5" is a length. */
function opensQuote(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  return /[\s([「—-]/u.test(before) && !/\s/u.test(after);
}
