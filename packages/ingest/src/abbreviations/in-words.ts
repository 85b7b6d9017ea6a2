import type { Block, Span } from '../segment/segmented-text.ts';
import type { Abbreviation } from './abbreviation.ts';
import { bracketPairs } from './bracket-pairs.ts';
import { withCountry } from './long-before.ts';
import { matchLetters, spellsInitials } from './match-letters.ts';
import { shortAfter, shortBefore, wordsBack } from './short-form.ts';

const STANDS_FOR =
  /(?:is |was )?(?:short for|stands for|an acronym for|an abbreviation (?:of|for)) (?:the )?/gu;
const KNOWN_AS =
  /(?:known (?:as|by|simply as|more simply as|by the acronym|by its initials)|goes by|go by|abbreviated(?: as| to)?|shortened to|or simply|or|dubbed|called) (?:the |its initials |the acronym |the initials )?["“]?(?=[A-Z]{2})/gu;
/** DAPA - the Defense Acquisition Program Administration; MND, the Ministry of National Defense. */
const APPOSED =
  /(?<![\p{L}\p{N}-])[A-Z][A-Za-z&-]{1,9}(?: -|,| —|—)(?: or| i\.e\.,?)? (?:the )?(?=\p{Lu})/gu;
/** Defense Innovation Unit, DIU for short. */
/** the Anti-Submarine Combatant — the ASC, as everyone calls it. */
const DASHED = / (?:—|-|--) (?:or )?(?:the )?(?=[A-Z]{2,8}[,.;) —-])/gu;
const FOR_SHORT = /,? (?=[A-Z][A-Za-z&-]{1,9} for short(?![a-z]))/gu;
const EXPANSION = /^\p{Script=Latin}[\p{Script=Latin} &/,'’-]*/u;
// The longest expansion that is looked at.
const REACH = 96;

/** Abbreviations that words explain: RAA=Reciprocal Access Agreement, X stands for Y, Y, known as X, XはYの略称. */
export function findInWords(text: string, block: Block): Abbreviation[] {
  return [
    ...byEquals(text, block),
    ...byStandsFor(text, block),
    ...byKnownAs(text, block, KNOWN_AS),
    ...byKnownAs(text, block, FOR_SHORT),
    ...byKnownAs(text, block, DASHED),
    ...byLetters(text, block),
    ...byFormalName(text, block),
    ...byApposition(text, block),
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

/** After a sign of equation the words need not be spelled by their initials: SRF-West=Submarine Rotational Force-West. */
function spelledAt(text: string, start: number, limit: number, letters: string): Span | undefined {
  const words =
    EXPANSION.exec(text.slice(start, Math.min(limit, start + REACH)))?.[0].trimEnd() ?? '';
  const end = start + words.length;
  const own = words.split(' ');
  const isName =
    own.length >= 2 && /^\p{Lu}/u.test(own[1] ?? '') && own.length <= letters.length + 3;
  return isName && matchLetters(text, start, end, letters) === start ? { start, end } : undefined;
}

function byEquals(text: string, { start, end }: Block): Abbreviation[] {
  const found: Abbreviation[] = [];
  for (let at = start; at < end; at += 1) {
    if (text[at] !== '=' && text[at] !== ':') continue;
    const short = shortBefore(text, text[at - 1] === ' ' ? at - 1 : at);
    const from = text[at + 1] === ' ' ? at + 2 : at + 1;
    const letters = short === undefined ? '' : text.slice(short.start, short.end);
    const long =
      short && (expansionAt(text, from, end, letters) ?? spelledAt(text, from, end, letters));
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

/** unmanned underwater vehicles, or UUVs: every word gives a letter. */
function isExact(long: string, letters: string): boolean {
  const words = long.split(/[ -]/u);
  return words.length >= 3 && words.map((word) => word[0] ?? '').join('') === letters.toLowerCase();
}

function byKnownAs(text: string, { start, end }: Block, pattern: RegExp): Abbreviation[] {
  return [...text.slice(start, end).matchAll(pattern)].flatMap((match) => {
    const cue = start + match.index;
    const short = shortAfter(text, cue + match[0].length);
    let at = cue;
    while (/[ ,]/u.test(text[at - 1] ?? '')) at -= 1;
    if (/(?:^|[ ,])which$/u.test(text.slice(at - 6, at))) at -= 5;
    while (/[ ,]/u.test(text[at - 1] ?? '')) at -= 1;
    if (short === undefined) return [];
    // UUVs abbreviates the plural of what UUV does.
    const letters = text.slice(short.start, short.end).replace(/(?<=[A-Z])s$/u, '');
    const from = matchLetters(text, wordsBack(text, start, at), at, letters);
    const long = from === undefined ? '' : text.slice(from, at);
    const capital = /^\p{Lu}/u.test(long) || isExact(long, letters);
    const clean = capital && !/[,;]|\p{Ll}\./u.test(long);
    // INDOPACOM is made of parts of words; only "goes by" and "known as" are clear enough for it.
    const parts = / |-/u.test(long) && !/^or /u.test(match[0]) && pattern === KNOWN_AS;
    if (from === undefined || !clean || !(parts || spellsInitials(long, letters))) return [];
    const whole = withCountry(text, from, letters);
    return [{ short, long: { start: whole, end: at }, rule: 'abbreviation/known-as' }];
  });
}

function byApposition(text: string, { start, end }: Block): Abbreviation[] {
  return [...text.slice(start, end).matchAll(APPOSED)].flatMap((match): Abbreviation[] => {
    const short = shortAfter(text, start + match.index);
    if (short === undefined) return [];
    const letters = text.slice(short.start, short.end);
    const from = start + match.index + match[0].length;
    const long = letters.length < 3 ? undefined : expansionAt(text, from, end, letters);
    return long === undefined ? [] : [{ short, long, rule: 'abbreviation/en-apposition' }];
  });
}

const FORMAL = /(?:正式名称|正式名|正式に|英語名|英名|フルネーム)は、?[「『“"]?(?=[A-Z])/gu;

/** ※GIGO 国際機関。正式名称はGCAP International Government Organisation: a note that begins with the letters. */
function byFormalName(text: string, { start, end }: Block): Abbreviation[] {
  const head = text.slice(start, Math.min(end, start + 6)).search(/[A-Z]/u);
  const short = head === -1 ? undefined : shortAfter(text, start + head);
  if (short === undefined) return [];
  const letters = text.slice(short.start, short.end);
  return [...text.slice(start, end).matchAll(FORMAL)].flatMap((match): Abbreviation[] => {
    const at = start + match.index + match[0].length;
    const long = expansionAt(text, at, end, letters) ?? spelledAt(text, at, end, letters);
    return long === undefined ? [] : [{ short, long, rule: 'abbreviation/ja-formal' }];
  });
}

const OF_LETTERS = /の(?:頭文字|頭字|略)/gu;
const SHORT_AFTER = /^[^「『“"A-Z\n]{0,14}[「『“"]?([A-Z][A-Za-z0-9-]{1,9})(?![A-Za-z])/u;
const SHORT_BEFORE = /([A-Z][A-Za-z0-9-]{1,9})[」』”"]?と?は、?[「『“"]?$/u;

/** Common Operational Pictureの頭文字から「COP」, COPはCommon Operational Pictureの略 */
function byLetters(text: string, { start, end }: Block): Abbreviation[] {
  return [...text.slice(start, end).matchAll(OF_LETTERS)].flatMap((match): Abbreviation[] => {
    const at = start + match.index;
    const to = /[」』”"]/u.test(text[at - 1] ?? '') ? at - 1 : at;
    let from = to;
    while (from > start && to - from < REACH && /[A-Za-z&/ ,'’-]/u.test(text[from - 1] ?? ''))
      from -= 1;
    while (from < to && text[from] === ' ') from += 1;
    const long = { start: from, end: to };
    const words = text.slice(from, to);
    const pair = (short: string | undefined, place: number): Abbreviation[] =>
      short === undefined || !words.includes(' ') || !spellsInitials(words, short)
        ? []
        : [
            {
              short: { start: place, end: place + short.length },
              long,
              rule: 'abbreviation/ja-ryaku',
            },
          ];
    const afterAt = at + match[0].length;
    const next = SHORT_AFTER.exec(text.slice(afterAt, Math.min(end, afterAt + 30)));
    const beforeAt = Math.max(start, from - 18);
    const before = SHORT_BEFORE.exec(text.slice(beforeAt, from));
    const nextAt = afterAt + (next?.[0] ?? '').length - (next?.[1] ?? '').length;
    return [...pair(next?.[1], nextAt), ...pair(before?.[1], beforeAt + (before?.index ?? 0))];
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
