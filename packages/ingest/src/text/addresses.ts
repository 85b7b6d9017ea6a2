import type { Span } from '../segment/segmented-text.ts';

const ADDRESS = /https?:\/\/[^\s<>「」『』"”“、。]+/gu;
/** Marks after an address that belong to the sentence. */
const TRAILING = /[.,;:!?'’)\]}*_-]$/u;

/** All web addresses of a text, in order, without the marks after them. */
export function findAddresses(text: string, start = 0, end = text.length): Span[] {
  return [...text.slice(start, end).matchAll(ADDRESS)].map((match) => {
    const from = start + match.index;
    let to = from + cut(match[0]);
    while (to > from && TRAILING.test(text[to - 1] ?? '') && !closesOwn(text, from, to)) to -= 1;
    return { start: from, end: to };
  });
}

/** Words of a Japanese sentence right after an address: https://port.example/aを参照. */
const PARTICLE = /[^/=_ぁ-ん](?=[ぁ-ん])|\/(?=[をにはで])/u;

/** The length of an address without the words or the closing bracket around it that stand against it. */
function cut(address: string): number {
  const words = PARTICLE.exec(address);
  const length = words === null ? address.length : words.index + 1;
  let open = 0;
  for (let at = 0; at < length; at += 1) {
    if (address[at] === '(') open += 1;
    else if (address[at] === ')') open -= 1;
    if (open < 0) return at;
  }
  return length;
}

/** A closing bracket that was opened inside the address, as in Wikipedia titles, belongs to it. */
function closesOwn(text: string, from: number, to: number): boolean {
  if (text[to - 1] === '-' || text[to - 1] === '_') return true;
  if (text[to - 1] !== ')') return false;
  let open = 0;
  for (let at = from; at < to; at += 1) {
    if (text[at] === '(') open += 1;
    else if (text[at] === ')') open -= 1;
  }
  return open >= 0;
}

const DATED_PATH = /[/-_]((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])(?:[/-]?(0[1-9]|[12]\d|3[01]))?(?!\d)/u;

/** The date that the path of an address prints, as EDTF to the day or month. */
export function dateInAddress(address: string): string | undefined {
  const path = address.slice(address.indexOf('/', 8));
  const match = DATED_PATH.exec(path.slice(0, 300));
  if (match === null) return undefined;
  const [, year, month, day] = match;
  return day === undefined ? `${year}-${month}` : `${year}-${month}-${day}`;
}
