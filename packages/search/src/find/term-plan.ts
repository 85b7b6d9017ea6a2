import { isJoined, isWord, SPACE } from '../fold/units.ts';
import { KEY_LIMIT } from '../format/layout.ts';
import { encodeUnits } from '../format/string-table.ts';
import type { Needle } from './occurrences.ts';
import type { SearchIndex } from './search-index.ts';

/** A posting list that a term needs. */
export interface KeyList {
  readonly start: number;
  readonly count: number;
  /** The key is all of its part of the term, which does not just begin it. */
  readonly whole: boolean;
}

/** How the documents of a term are found. */
export interface TermPlan {
  readonly needle: Needle;
  /** Any of the lists will do; else all are needed, the shortest first. */
  readonly any: boolean;
  /** What the lists say holds, and no text needs to be read. */
  readonly exact: boolean;
  readonly lists: readonly KeyList[];
}

/** Looks up the posting lists that a term needs. */
export function planTerm(index: SearchIndex, needle: Needle): TermPlan {
  const pieces = piecesOf(needle.folded);
  const [first = ''] = pieces;
  if (pieces.length === 1) {
    const joined = isJoined(first.charCodeAt(0));
    const short = first.length < (joined ? 3 : KEY_LIMIT);
    const prefix = short && !(joined ? first.length > 1 : needle.whole);
    // Words that many documents have are keys of their own.
    const lists = short || joined ? keyLists(index, first, prefix) : [];
    if (short || lists.length > 0) return { needle, any: true, exact: true, lists };
  }
  const lists: KeyList[] = [];
  let open = first;
  for (const [number, text] of pieces.entries()) {
    const joined = isJoined(text.charCodeAt(0));
    const last = number === pieces.length - 1;
    if (joined ? text.length === 1 : last && !needle.whole && text.length < KEY_LIMIT) {
      // Many keys begin with it, and the other parts say more.
      open = text;
      continue;
    }
    for (let at = 0; at < (joined ? text.length - 1 : 1); at += 1) {
      const found = keyLists(index, text.slice(at, at + (joined ? 2 : KEY_LIMIT)), false);
      if (found.length === 0) return { needle, any: true, exact: true, lists: [] };
      lists.push(...found);
    }
  }
  // Only parts that many keys begin with, such as single kanji between spaces.
  if (lists.length === 0)
    return { needle, any: true, exact: false, lists: keyLists(index, open, true) };
  lists.sort((a, b) => a.count - b.count);
  return { needle, any: false, exact: false, lists };
}

/** The posting list of a key, or those of all keys that begin with it. */
function keyLists(index: SearchIndex, text: string, prefix: boolean): KeyList[] {
  const { keys } = index;
  const target = encodeUnits(text);
  const joined = prefix && isJoined(text.charCodeAt(0));
  const lists: KeyList[] = [];
  for (let more = keys.seek(text, target); more && keys.startsWith(target); more = keys.next()) {
    const whole = keys.keyLength === target.length;
    if (!whole && !prefix) break;
    // Of Japanese keys only pairs begin with a character: words have that and the next as a pair, too.
    if (joined && keys.keyLength > 6) continue;
    lists.push({
      start: keys.listStart,
      count: index.count(keys.listStart),
      whole: whole || joined,
    });
    if (!prefix) break;
  }
  return lists;
}

/** Runs of joined text, and words. */
function piecesOf(folded: string): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < folded.length; ) {
    const unit = folded.charCodeAt(at);
    const same = isJoined(unit) ? isJoined : isWord;
    let end = at + 1;
    while (unit !== SPACE && same(folded.charCodeAt(end))) end += 1;
    if (unit !== SPACE) pieces.push(folded.slice(at, end));
    at = end;
  }
  return pieces;
}
