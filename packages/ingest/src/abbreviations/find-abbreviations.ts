import { codeEnd } from '../names/japanese/find-equipment.ts';
import type { Block, SegmentedText } from '../segment/segmented-text.ts';
import { isJapanese, isWordUnit } from '../text/script.ts';
import type { Abbreviation } from './abbreviation.ts';
import { matchLetters, spellsInitials } from './match-letters.ts';
import { japanesePhraseStart } from './noun-phrase.ts';

/** A short form: two to ten signs, at least two capitals or a digit. */
const SHORT = /^(?=(?:[^A-Z]{0,9}[A-Z]){2})[A-Z][A-Za-z0-9&+./-]{1,9}$/u;
const PLUS = /^2(?:\+|プラス)2$/u;
const LABEL = /^(?:注|略称|通称|略|英語|英|英文|以下|英語名|英名) ?[:、,]? ?/u;
const QUOTES = /^["“「『](.{1,12})["”」』]$/u;
/** Content of one pair of brackets. */
const PARENS = /\(([^()\n]{2,120})\)/gu;
const EQUALS =
  /(?<![A-Za-z0-9])([A-Z][A-Za-z0-9&-]{1,9}) ?(?:=|:) ?([A-Z][A-Za-z&/ ,-]{5,90}[A-Za-z])/gu;
const STANDS_FOR =
  /(?<![A-Za-z])([A-Z][A-Za-z0-9-]{1,9})(?:,? (?:short for|which stands for|stands for|an acronym for|an abbreviation (?:of|for))) (?:the )?([A-Za-z][A-Za-z /&-]{5,80})/gu;
const KNOWN_AS =
  /,? (?:also |commonly |better )?(?:known (?:by its acronym|by the acronym)? ?(?:as )?|abbreviated (?:as|to) |or |dubbed )(?:the )?["“]?([A-Z][A-Z0-9-]{2,8})(?![A-Za-z0-9])/gu;
const RYAKU =
  /([A-Z][A-Za-z0-9-]{1,9})(?:は|とは)、?([^()。\n]{0,30})\(([A-Z][A-Za-z&/ ,-]{5,90})\)の?(?:略|こと)/gu;
/** What may end a Japanese name right before its abbreviation. */
const JUXTAPOSED =
  /(?:戦略|研究所|協定|条約|機構|庁|省|司令部|委員会|協議|協議会|会議|枠組み|センター|局|連合|学会|機関|指針|システム)$/u;
const JUXTAPOSED_SHORT = /(?<![A-Za-z0-9-])([A-Z]{3,7})(?![A-Za-z0-9-])/gu;
// Words before the brackets that letters may be looked for in.
const WORDS_BACK = 14;
const CHARS_BACK = 140;

/** All abbreviations that a text explains, in every printed form of both languages. */
export function findAbbreviations(
  { text, blocks }: SegmentedText,
  isEdge: (at: number) => boolean,
): Abbreviation[] {
  const found: Abbreviation[] = [];
  for (const block of blocks) {
    if (block.kind === 'separator' || block.kind === 'link') continue;
    found.push(...inBrackets(text, block, isEdge), ...inWords(text, block));
  }
  const defined = new Set(found.map(({ short }) => text.slice(short.start, short.end)));
  for (const block of blocks) {
    if (block.kind === 'separator' || block.kind === 'link') continue;
    found.push(...juxtaposed(text, block, isEdge, defined));
  }
  return once(text, found);
}

function inBrackets(text: string, block: Block, isEdge: (at: number) => boolean): Abbreviation[] {
  const line = text.slice(block.start, block.end);
  const found: Abbreviation[] = [];
  for (const match of line.matchAll(PARENS)) {
    const open = block.start + match.index;
    const inside = match[1] ?? '';
    const start = open + 1 + (LABEL.exec(inside)?.[0].length ?? 0);
    const abbreviation = readInside(text, start, open + 1 + inside.length, open, block, isEdge);
    if (abbreviation !== undefined) found.push(abbreviation);
  }
  return found;
}

/** What one pair of brackets defines, together with the words before it. */
function readInside(
  text: string,
  start: number,
  end: number,
  open: number,
  block: Block,
  isEdge: (at: number) => boolean,
): Abbreviation | undefined {
  let inner = { start, end };
  const content = text.slice(start, end);
  const quoted = QUOTES.exec(content);
  if (quoted !== null) inner = { start: start + 1, end: end - 1 };
  const whole = text.slice(inner.start, inner.end);
  if (isShort(whole, text, inner.start)) return beforeBrackets(text, inner, open, block, isEdge);
  // (JSM:Joint Strike Missile), (JSM、Joint Strike Missile)
  const pair = /^([A-Z][A-Za-z0-9&+-]{1,9}) ?[:=、;,] ?([A-Z\p{Ll}][\p{L} &/,'-]{5,110})$/u.exec(
    content,
  );
  if (pair !== null && isShort(pair[1] ?? '', text, start) && /[a-z]/u.test(pair[2] ?? '')) {
    const short = { start, end: start + (pair[1] ?? '').length };
    const long = { start: end - (pair[2] ?? '').length, end };
    const glossStart = japanesePhraseStart(text, open, isEdge);
    const gloss = glossStart < open ? { gloss: { start: glossStart, end: open } } : {};
    return { short, long, ...gloss, rule: 'abbreviation/colon' };
  }
  // (Joint Strike Missile、JSM)
  const reversed = /^([\p{L}][\p{L} &/,'-]{5,110}?)[、;,] ?([A-Z][A-Za-z0-9&-]{1,9})$/u.exec(
    content,
  );
  if (reversed !== null && spellsInitials(reversed[1] ?? '', reversed[2] ?? '')) {
    const short = { start: end - (reversed[2] ?? '').length, end };
    return {
      short,
      long: { start, end: start + (reversed[1] ?? '').length },
      rule: 'abbreviation/colon',
    };
  }
  return afterShort(text, start, end, open, content);
}

/** NATO (North Atlantic Treaty Organization), ATLA（防衛装備庁）. */
function afterShort(
  text: string,
  start: number,
  end: number,
  open: number,
  content: string,
): Abbreviation | undefined {
  const before = text[open - 1] === ' ' ? open - 1 : open;
  const short = /([A-Z][A-Za-z0-9&+-]{1,9})$/u.exec(
    text.slice(Math.max(0, before - 11), before),
  )?.[1];
  if (short === undefined || !isShort(short, text, before - short.length)) return undefined;
  if (isWordUnit(text, before - short.length - 1)) return undefined;
  const shortSpan = { start: before - short.length, end: before };
  if (/^[A-Za-z][A-Za-z &/,'-]{5,}$/u.test(content)) {
    const from = matchLetters(text, start, end, short);
    return from === start
      ? { short: shortSpan, long: { start, end }, rule: 'abbreviation/after' }
      : undefined;
  }
  const japanese =
    /^[\p{Script=Han}\p{Script=Katakana}ー・]{4,30}$/u.test(content) && JUXTAPOSED.test(content);
  return japanese
    ? { short: shortSpan, long: { start, end }, rule: 'abbreviation/after' }
    : undefined;
}

/** Long (SHORT), in either script. */
function beforeBrackets(
  text: string,
  short: { readonly start: number; readonly end: number },
  open: number,
  block: Block,
  isEdge: (at: number) => boolean,
): Abbreviation | undefined {
  const letters = text.slice(short.start, short.end);
  const end = text[open - 1] === ' ' ? open - 1 : open;
  if (isJapanese(text, end - 1)) {
    const start = japanesePhraseStart(text, end, isEdge);
    if (end - start < 3) return undefined;
    return { short, long: { start, end }, rule: 'abbreviation/ja-brackets' };
  }
  // Marks that close a title stand between: "…" (ABC).
  const from = wordsBack(text, block.start, end);
  const start = matchLetters(text, from, end, letters);
  if (start === undefined || end - start <= letters.length) return undefined;
  const long = text.slice(start, end);
  if (/[.;:!?()"“”]/u.test(long) || !/ |-/u.test(long)) return undefined;
  return { short, long: { start, end }, rule: 'abbreviation/en-brackets' };
}

function wordsBack(text: string, floor: number, end: number): number {
  let at = end;
  let words = 0;
  while (at > floor && end - at < CHARS_BACK && words <= WORDS_BACK) {
    at -= 1;
    if (text[at] === ' ') words += 1;
    if (/[.;:!?()\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text[at] ?? ''))
      return at + 1;
  }
  return at;
}

function isShort(letters: string, text: string, at: number): boolean {
  if (PLUS.test(letters)) return true;
  return SHORT.test(letters) && codeEnd(text, at) === undefined;
}

/** RAA=Reciprocal Access Agreement, X stands for Y, Y, known as X. */
function inWords(text: string, block: Block): Abbreviation[] {
  const line = text.slice(block.start, block.end);
  const found: Abbreviation[] = [];
  const at = (index: number, length: number) => ({
    start: block.start + index,
    end: block.start + index + length,
  });
  for (const match of line.matchAll(EQUALS)) {
    const [whole, short = '', long = ''] = match;
    if (!isShort(short, text, block.start + match.index) || !spellsInitials(long, short)) continue;
    const longSpan = at(match.index + whole.length - long.length, long.length);
    found.push({
      short: at(match.index, short.length),
      long: longSpan,
      rule: 'abbreviation/equals',
    });
  }
  for (const match of line.matchAll(STANDS_FOR)) {
    const [whole, short = '', long = ''] = match;
    const words = long.split(' ');
    // The expansion is as long as its initials need.
    for (let count = 2; count <= words.length; count += 1) {
      const candidate = words.slice(0, count).join(' ');
      if (!spellsInitials(candidate, short)) continue;
      const longSpan = at(match.index + whole.length - long.length, candidate.length);
      found.push({
        short: at(match.index, short.length),
        long: longSpan,
        rule: 'abbreviation/stands-for',
      });
      break;
    }
  }
  for (const match of line.matchAll(KNOWN_AS)) {
    const short = match[1] ?? '';
    const end = block.start + match.index;
    const start = matchLetters(text, wordsBack(text, block.start, end), end, short);
    if (start === undefined) continue;
    const long = text.slice(start, end);
    if (!spellsInitials(long, short) || !/^\p{Lu}/u.test(long) || /[,.;]/u.test(long)) continue;
    found.push({
      short: at(match.index + match[0].length - short.length, short.length),
      long: { start, end },
      rule: 'abbreviation/known-as',
    });
  }
  for (const match of line.matchAll(RYAKU)) {
    const [whole, short = '', , long = ''] = match;
    const offset = whole.indexOf(`(${long})`) + 1;
    found.push({
      short: at(match.index, short.length),
      long: at(match.index + offset, long.length),
      rule: 'abbreviation/ja-ryaku',
    });
  }
  return found;
}

/** 国家防衛戦略NDS: only where the text explains the letters nowhere else. */
function juxtaposed(
  text: string,
  block: Block,
  isEdge: (at: number) => boolean,
  defined: ReadonlySet<string>,
): Abbreviation[] {
  const found: Abbreviation[] = [];
  for (const match of text.slice(block.start, block.end).matchAll(JUXTAPOSED_SHORT)) {
    const start = block.start + match.index;
    const short = match[1] ?? '';
    if (defined.has(short) || !isJapanese(text, start - 1)) continue;
    const from = japanesePhraseStart(text, start, isEdge);
    const long = text.slice(from, start);
    if (long.length < 5 || !JUXTAPOSED.test(long)) continue;
    found.push({
      short: { start, end: start + short.length },
      long: { start: from, end: start },
      rule: 'abbreviation/ja-juxtaposed',
    });
  }
  return found;
}

/** Each pair once; of juxtaposed long forms the one that the others only add a country to. */
function once(text: string, found: readonly Abbreviation[]): Abbreviation[] {
  const textOf = ({ start, end }: { readonly start: number; readonly end: number }) =>
    text.slice(start, end);
  const byShort = new Map<string, Abbreviation[]>();
  for (const one of [...found].sort((a, b) => a.short.start - b.short.start)) {
    const key = textOf(one.short);
    const kept = byShort.get(key) ?? [];
    byShort.set(key, kept);
    // A short form has a handful of long ones at most; a text made to have more gets no more.
    if (kept.length > 8) continue;
    const long = textOf(one.long);
    const same = kept.findIndex((other) => isVariant(long, textOf(other.long)));
    const known = kept[same];
    if (known === undefined) kept.push(one);
    else if (one.rule === 'abbreviation/ja-juxtaposed' && long.length < textOf(known.long).length)
      kept[same] = one;
  }
  return [...byShort.values()].flat().sort((a, b) => a.short.start - b.short.start);
}

function isVariant(a: string, b: string): boolean {
  return (
    a.toLowerCase() === b.toLowerCase() || (isJapanese(a, 0) && (a.endsWith(b) || b.endsWith(a)))
  );
}

/** For tests of the patterns. */
export const ABBREVIATION_PATTERNS = {
  SHORT,
  PLUS,
  LABEL,
  QUOTES,
  PARENS,
  EQUALS,
  STANDS_FOR,
  KNOWN_AS,
  RYAKU,
  JUXTAPOSED,
  JUXTAPOSED_SHORT,
};
