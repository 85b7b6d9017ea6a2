import type { Span } from '../../segment/segmented-text.ts';
import { NAME_PARTICLES } from './titles.ts';
import { DEMONYMS, NO_NAME_WORDS } from './words.ts';

/** A word of a phrase that may be a name. */
export interface Word extends Span {
  readonly text: string;
  /** Without the dot of a title or initial. */
  readonly key: string;
  readonly capital: boolean;
}

/** Words in capitals, with the small words between them, up to the next mark. */
export interface Phrase extends Span {
  readonly words: readonly Word[];
  /** The phrase begins its sentence, where every word has a capital. */
  readonly opens: boolean;
  /** `'s` follows. */
  readonly possessive: boolean;
}

// No name is longer; a line of capitals must not become one.
const LONGEST_PHRASE = 24;
const WORD = /[\p{Script=Latin}\p{N}]+(?:['’.&/-][\p{Script=Latin}\p{N}]+)*/uy;
/** Words that keep their dot. */
const DOTTED =
  /^(?:[A-Z]|[A-Z](?:\.[A-Z])+|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Maj|Brig|Col|Capt|Cmdr|Cdr|Adm|Sgt|Cpl|Inc|Ltd|Co|Corp|Jr|Sr|St|Mt|Ft)$/u;
const POSSESSIVE = /^(.+?)['’]s$/u;
const CONNECTORS: ReadonlySet<string> = new Set(['of', 'for', 'and', '&', 'on', 'the', 'in']);

/** All phrases of a stretch of English, in order. */
export function findPhrases(text: string, start: number, end: number): Phrase[] {
  const phrases: Phrase[] = [];
  let words: Word[] = [];
  let opens = true;
  let phraseOpens = true;
  const close = (possessive: boolean) => {
    while (
      words.length > 0 &&
      words.at(-1)?.capital === false &&
      !/^\d/u.test(words.at(-1)?.text ?? '')
    )
      words.pop();
    const [first] = words;
    const last = words.at(-1);
    if (first !== undefined && last !== undefined && words.some(({ capital }) => capital)) {
      phrases.push({ words, start: first.start, end: last.end, opens: phraseOpens, possessive });
    }
    words = [];
  };
  let at = start;
  while (at < end) {
    WORD.lastIndex = at;
    const match = WORD.exec(text);
    if (match === null || match.index + match[0].length > end) {
      const char = text[at] ?? '';
      if (char !== ' ' || text[at + 1] === ' ') close(false);
      if (/[.!?:;"“”\n•]/u.test(char)) opens = true;
      at += 1;
      continue;
    }
    const own = POSSESSIVE.exec(match[0])?.[1];
    let word = own ?? match[0];
    if (own === undefined && DOTTED.test(word) && text[at + word.length] === '.') word += '.';
    const wordEnd = at + word.length;
    const capital =
      /^(?:\p{Lu}|[a-z]?\p{Lu}|\d+(?:st|nd|rd|th)$)/u.test(word) && !/^\d+$/u.test(word);
    const joins =
      words.length > 0 &&
      (CONNECTORS.has(word) || NAME_PARTICLES.has(word) || /^\d{1,4}$/u.test(word));
    const belongs = capital || joins;
    if (!belongs || words.length >= LONGEST_PHRASE) close(false);
    if (belongs) {
      if (words.length === 0) phraseOpens = opens;
      words.push({ text: word, key: word.replace(/\.$/u, ''), start: at, end: wordEnd, capital });
      if (own !== undefined) close(true);
    }
    opens = false;
    at += Math.max(match[0].length, word.length);
  }
  close(false);
  return phrases;
}

/** Without words at the head that are no names: `The`, `On`, and months. */
export function trimPhrase(words: readonly Word[]): readonly Word[] {
  let from = 0;
  while (from < words.length && isNoName(words[from]) && !isHead(words[from], words[from + 1]))
    from += 1;
  let to = words.length;
  while (
    to > from &&
    (isNoName(words[to - 1]) || words[to - 1]?.capital === false) &&
    !/^\d/u.test(words[to - 1]?.text ?? '')
  )
    to -= 1;
  return words.slice(from, to);
}

/** Eastern Theater Command, National Guard Bureau: adjectives before another capital begin a name. */
const ADJECTIVES =
  /^(?:Joint|Military|Naval|Foreign|National|International|Regional|Federal|Central|Western|Eastern|Northern|Southern|Allied|Defen[cs]e)$/u;

function isHead(word: Word | undefined, next: Word | undefined): boolean {
  return (
    word !== undefined && next?.capital === true && ADJECTIVES.test(word.text) && !isNoName(next)
  );
}

function isNoName(word: Word | undefined): boolean {
  return word !== undefined && (NO_NAME_WORDS.has(word.key.toLowerCase()) || !word.capital);
}

/** Whether a word is an adjective of a country: Chilean. */
export function isDemonym(word: Word): boolean {
  return DEMONYMS.has(word.text.toLowerCase()) || DEMONYMS.has(word.key.toLowerCase());
}

/** The parts of a phrase at the small words that join two names rather than the words of one. */
export function splitAtConnectors(
  words: readonly Word[],
  joins: (before: Word, connector: string) => boolean,
): (readonly Word[])[] {
  const parts: Word[][] = [[]];
  let bound = false;
  words.forEach((word, index) => {
    const part = parts.at(-1) ?? [];
    if (word.capital || /^\d/u.test(word.text) || NAME_PARTICLES.has(word.text)) {
      part.push(word);
      return;
    }
    const before = words[index - 1];
    const follows = before !== undefined && !before.capital;
    const next = words[index + 1];
    const goesOn = word.text !== 'on' || (next?.capital === true && !isNoName(next));
    const kept =
      word.text === '&' ||
      (goesOn && before !== undefined && (joins(before, word.text) || (follows && bound)));
    // Inside `Center for X and Y` the second small word belongs to the name as well.
    if (kept || (bound && (word.text === 'and' || word.text === 'the'))) {
      if (word.text !== '&') bound = true;
      part.push(word);
    } else {
      bound = false;
      parts.push([]);
    }
  });
  return parts.filter((part) => part.length > 0);
}
