import { SCRIPT, scriptAt } from '../text/script.ts';

/** Where a name of the index stands: UTF-16 units of the text, end exclusive, and the number of the name. */
export interface NameMatch {
  readonly start: number;
  readonly end: number;
  readonly name: number;
}

/** Finds names in a text in one pass; the names are those given at building, by number. */
export interface NameIndex {
  /** The longest name at each start, left to right, none inside another. */
  match(text: string): NameMatch[];
  /** The longest name at every start, overlaps included. */
  matchAll(text: string): NameMatch[];
}

// Load factor of one half keeps probes short at two bytes more a character of the names.
const SPARSENESS = 2;

/**
 * Builds an index over folded names. Letters match without regard to case and accents; a Latin name
 * stands between word edges, a katakana name is no part of a longer katakana word. Of equal names the
 * first wins. Searching takes a few nanoseconds a character, whatever the number of names.
 */
export function createNameIndex(names: readonly string[]): NameIndex {
  const codes = names.map((name) => keysOf(name));
  const total = codes.reduce((sum, { length }) => sum + length, 1);
  let slots = 16;
  while (slots < total * SPARSENESS) slots *= 2;
  const mask = slots - 1;
  // Open addressing: a slot holds parent node and character, and leads to a node.
  const parents = new Int32Array(slots).fill(-1);
  const chars = new Uint16Array(slots);
  const children = new Int32Array(slots);
  const roots = new Int32Array(0x10000).fill(-1);
  const ends = new Int32Array(total).fill(-1);
  let nodes = 0;

  const slotOf = (parent: number, char: number): number => {
    let slot = (Math.imul(parent, 0x9e3779b1) ^ Math.imul(char, 0x85ebca6b)) & mask;
    while (parents[slot] !== -1 && (parents[slot] !== parent || chars[slot] !== char)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  };

  codes.forEach((code, number) => {
    let node = -1;
    for (const char of code) {
      if (node === -1) {
        if (roots[char] === -1) roots[char] = nodes++;
        node = roots[char] ?? -1;
        continue;
      }
      const slot = slotOf(node, char);
      if (parents[slot] === -1) {
        parents[slot] = node;
        chars[slot] = char;
        children[slot] = nodes++;
      }
      node = children[slot] ?? -1;
    }
    if (node !== -1 && ends[node] === -1) ends[node] = number;
  });

  const search = (text: string, overlapping: boolean): NameMatch[] => {
    const keys = keyTable();
    const found: NameMatch[] = [];
    const length = text.length;
    let at = 0;
    while (at < length) {
      let node = roots[keys[text.charCodeAt(at)] ?? 0] ?? -1;
      if (node === -1 || !startsHere(text, at)) {
        at += 1;
        continue;
      }
      let best = -1;
      let bestEnd = at;
      let next = at + 1;
      for (;;) {
        const end = ends[node] ?? -1;
        if (end !== -1 && endsHere(text, next)) {
          best = end;
          bestEnd = next;
        }
        if (next >= length) break;
        const char = keys[text.charCodeAt(next)] ?? 0;
        let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(char, 0x85ebca6b)) & mask;
        while (parents[slot] !== -1 && (parents[slot] !== node || chars[slot] !== char)) {
          slot = (slot + 1) & mask;
        }
        if (parents[slot] === -1) break;
        node = children[slot] ?? -1;
        next += 1;
      }
      if (best !== -1) found.push({ start: at, end: bestEnd, name: best });
      at = best !== -1 && !overlapping ? bestEnd : at + 1;
    }
    return found;
  };
  return { match: (text) => search(text, false), matchAll: (text) => search(text, true) };
}

/** A Latin word begins at its first letter, a katakana word at its first sign. */
function startsHere(text: string, at: number): boolean {
  if (at === 0) return true;
  const own = scriptAt(text, at);
  const before = scriptAt(text, at - 1);
  if (own === SCRIPT.lower || own === SCRIPT.upper || own === SCRIPT.digit) {
    return before !== SCRIPT.lower && before !== SCRIPT.upper && before !== SCRIPT.digit;
  }
  return own !== SCRIPT.katakana || (before !== SCRIPT.katakana && text[at - 1] !== 'ー');
}

function endsHere(text: string, end: number): boolean {
  if (end >= text.length) return true;
  const own = scriptAt(text, end - 1);
  const after = scriptAt(text, end);
  if (own === SCRIPT.lower || own === SCRIPT.upper || own === SCRIPT.digit) {
    return after !== SCRIPT.lower && after !== SCRIPT.upper && after !== SCRIPT.digit;
  }
  if (own === SCRIPT.katakana || own === SCRIPT.katakanaJoin) {
    return after !== SCRIPT.katakana && text[end] !== 'ー';
  }
  return true;
}

/** The characters of a name as the index compares them. */
function keysOf(name: string): number[] {
  const keys = keyTable();
  return Array.from({ length: name.length }, (_, at) => keys[name.charCodeAt(at)] ?? 0);
}

let table: Uint16Array | undefined;

/** Case and accents do not tell names apart, nor do the forms of apostrophes and spaces. */
function keyTable(): Uint16Array {
  if (table !== undefined) return table;
  table = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
  for (let code = 0x41; code < 0x250; code += 1) {
    const letter = String.fromCharCode(code).normalize('NFD')[0]?.toLowerCase() ?? '';
    if (letter.length === 1) table[code] = letter.charCodeAt(0);
  }
  for (let code = 0x1e00; code < 0x1f00; code += 1) {
    const letter = String.fromCharCode(code).normalize('NFD')[0]?.toLowerCase() ?? '';
    if (letter.length === 1) table[code] = letter.charCodeAt(0);
  }
  table[0x2019] = 0x27;
  table[0x2018] = 0x27;
  table[0x0a] = 0x20;
  return table;
}
