import type { Block, Span } from '../segment/segmented-text.ts';
import type { Abbreviation } from './abbreviation.ts';
import { bracketPairs } from './bracket-pairs.ts';
import { matchLetters, spellsInitials } from './match-letters.ts';
import { shortAfter, shortBefore, wordsBack } from './short-form.ts';

const STANDS_FOR = /(?:short for|stands for|an acronym for|an abbreviation (?:of|for)) (?:the )?/gu;
const KNOWN_AS = /(?:known as|abbreviated (?:as|to)|or|dubbed|called) (?:the )?["“]?(?=[A-Z]{2})/gu;
const EXPANSION = /^[A-Za-z][A-Za-z &/,'’-]*/u;
// The longest expansion that is looked at.
const REACH = 96;

/** Abbreviations that words explain: RAA=Reciprocal Access Agreement, X stands for Y, Y, known as X, XはYの略称. */
export function findInWords(text: string, block: Block): Abbreviation[] {
  return [
    ...byEquals(text, block),
    ...byStandsFor(text, block),
    ...byKnownAs(text, block),
    ...byRyaku(text, block),
  ];
}

/** The words that begin at a place, as many as the initials of the short form need. */
function expansionAt(
  text: string,
  start: number,
  limit: number,
  letters: string,
): Span | undefined {
  const words = (
    EXPANSION.exec(text.slice(start, Math.min(limit, start + REACH)))?.[0] ?? ''
  ).split(' ');
  for (let count = 2; count <= words.length; count += 1) {
    const candidate = words
      .slice(0, count)
      .join(' ')
      .replace(/[,&'’/-]$/u, '');
    if (!spellsInitials(candidate, letters)) continue;
    // DICAS is spelled before the last word of its expansion: capitals go on with the name.
    let last = count;
    while (/^\p{Lu}/u.test(words[last] ?? '')) last += 1;
    const whole = words
      .slice(0, last)
      .join(' ')
      .replace(/[,&'’/-]$/u, '');
    return { start, end: start + whole.length };
  }
  return undefined;
}

function byEquals(text: string, { start, end }: Block): Abbreviation[] {
  const found: Abbreviation[] = [];
  for (let at = start; at < end; at += 1) {
    if (text[at] !== '=' && text[at] !== ':') continue;
    const short = shortBefore(text, text[at - 1] === ' ' ? at - 1 : at);
    const from = text[at + 1] === ' ' ? at + 2 : at + 1;
    const long = short && expansionAt(text, from, end, text.slice(short.start, short.end));
    if (short !== undefined && long !== undefined)
      found.push({ short, long, rule: 'abbreviation/equals' });
  }
  return found;
}

function byStandsFor(text: string, { start, end }: Block): Abbreviation[] {
  return [...text.slice(start, end).matchAll(STANDS_FOR)].flatMap((match) => {
    const verb = start + match.index;
    let at = verb;
    while (/[ ,]/u.test(text[at - 1] ?? '') || text.startsWith('which', at - 5))
      at -= text.startsWith('which', at - 5) ? 5 : 1;
    const short = shortBefore(text, at);
    const long =
      short && expansionAt(text, verb + match[0].length, end, text.slice(short.start, short.end));
    return short === undefined || long === undefined
      ? []
      : [{ short, long, rule: 'abbreviation/stands-for' }];
  });
}

function byKnownAs(text: string, { start, end }: Block): Abbreviation[] {
  return [...text.slice(start, end).matchAll(KNOWN_AS)].flatMap((match) => {
    const cue = start + match.index;
    const short = shortAfter(text, cue + match[0].length);
    let at = cue;
    while (/[ ,]/u.test(text[at - 1] ?? '')) at -= 1;
    if (short === undefined) return [];
    const letters = text.slice(short.start, short.end);
    const from = matchLetters(text, wordsBack(text, start, at), at, letters);
    const long = from === undefined ? '' : text.slice(from, at);
    const fits = /^\p{Lu}/u.test(long) && !/[,.;]/u.test(long) && spellsInitials(long, letters);
    return from === undefined || !fits
      ? []
      : [{ short, long: { start: from, end: at }, rule: 'abbreviation/known-as' }];
  });
}

/** ATLAは防衛装備庁(Acquisition, Technology & Logistics Agency)の略称 */
function byRyaku(text: string, { start, end }: Block): Abbreviation[] {
  return bracketPairs(text, start, end).flatMap((pair): Abbreviation[] => {
    if (!/^\)の?(?:略|こと)/u.test(text.slice(pair.end, pair.end + 4))) return [];
    if (!/^[A-Za-z][A-Za-z&/ ,'-]{5,90}$/u.test(text.slice(pair.start, pair.end))) return [];
    const before = text.slice(Math.max(start, pair.start - 48), pair.start - 1);
    const topic = Math.max(before.lastIndexOf('は'), before.lastIndexOf('とは'));
    if (topic === -1) return [];
    const at = pair.start - 1 - before.length + topic;
    const short = shortBefore(text, text[at - 1] === 'と' ? at - 1 : at);
    if (short === undefined) return [];
    const gloss = { start: at + 1, end: pair.start - 1 };
    return [
      {
        short,
        long: pair,
        ...(gloss.end > gloss.start && { gloss }),
        rule: 'abbreviation/ja-ryaku',
      },
    ];
  });
}
