import { LAST_WORDS } from './heads.ts';
import { isDemonym, type Word } from './phrase.ts';
import { NAME_PARTICLES, TITLES } from './titles.ts';
import { NO_NAME_WORDS } from './words.ts';

const titles: ReadonlySet<string> = new Set(TITLES.map((title) => keyOf(title)));
const LONGEST_TITLE = 4;
// Given names, particles and family name.
const LONGEST_NAME = 4;

function keyOf(title: string): string {
  return title.toLowerCase().replaceAll('.', '');
}

/** A title at a place of a phrase, with the words of the name after it; the name is empty for a title alone. */
export interface TitleAt {
  readonly name: readonly Word[];
  /** The word after title and name. */
  readonly next: number;
}

/** Reads a title, or several in a row, and the name after it. */
export function personAfterTitle(words: readonly Word[], at: number): TitleAt | undefined {
  let next = at;
  for (;;) {
    const length = titleLength(words, next);
    if (length === 0) break;
    next += length;
  }
  if (next === at) return undefined;
  const name: Word[] = [];
  while (name.length < LONGEST_NAME && isNameWord(words[next + name.length], name.length)) {
    const word = words[next + name.length];
    if (word !== undefined) name.push(word);
  }
  while (name.length > 0 && NAME_PARTICLES.has(name.at(-1)?.text ?? '')) name.pop();
  const after = words[next + name.length];
  // General Dynamics, Secretary of the Navy: the title is part of another name.
  const last = name.at(-1);
  if (last !== undefined && LAST_WORDS.has(last.key.toLowerCase())) return undefined;
  if (name.length === 0 && after !== undefined && after.text === 'of') return undefined;
  if (name.length === 0 && next < words.length) return undefined;
  return { name, next: next + name.length };
}

function titleLength(words: readonly Word[], at: number): number {
  for (let length = Math.min(LONGEST_TITLE, words.length - at); length > 0; length -= 1) {
    const phrase = words.slice(at, at + length);
    if (phrase.every(({ text }) => text === text.toUpperCase() && text.length > 3)) continue;
    if (titles.has(keyOf(phrase.map(({ text }) => text).join(' ')))) return length;
  }
  return 0;
}

function isNameWord(word: Word | undefined, place: number): boolean {
  if (word === undefined) return false;
  if (NAME_PARTICLES.has(word.text)) return place > 0;
  if (!word.capital || /\d/u.test(word.text) || isDemonym(word)) return false;
  return !NO_NAME_WORDS.has(word.key.toLowerCase());
}
