import type { Block } from '../../segment/segmented-text.ts';
import { codeEnd } from '../japanese/find-equipment.ts';
import { type NameCandidate, PRIORITY } from '../name-candidate.ts';
import type { NameType } from '../named-entity.ts';
import { classifyByContext, isPersonByContext } from './context.ts';
import { FIRST_WORDS, LAST_WORDS, OF_HEADS, SHIP_PREFIXES } from './heads.ts';
import {
  findPhrases,
  isDemonym,
  type Phrase,
  splitAtConnectors,
  trimPhrase,
  type Word,
} from './phrase.ts';
import { personAfterTitle } from './titled-people.ts';
import { NAME_PARTICLES } from './titles.ts';

/** Names in English, and phrases in capitals that nothing explains; a surname may yet do so. */
export interface EnglishNames {
  readonly names: readonly NameCandidate[];
  readonly open: readonly {
    readonly start: number;
    readonly end: number;
    readonly words: readonly Word[];
  }[];
}

/** Unseen names of a stretch of English, by titles, heads and context. */
export function findEnglishNames(
  text: string,
  block: Block,
  start: number,
  end: number,
  isKnown: (start: number, end: number) => boolean,
): EnglishNames {
  if (isHeadline(text, block)) return { names: [], open: [] };
  const names: NameCandidate[] = [];
  const open: { start: number; end: number; words: readonly Word[] }[] = [];
  for (const phrase of findPhrases(text, start, end)) {
    const rest = takePeople(text, phrase, names);
    for (const words of rest) {
      for (const part of splitAtConnectors(words, joinsName))
        classify(text, phrase, part, isKnown, names, open);
    }
  }
  return { names, open };
}

/** Lines in which most words have capitals tell nothing by them. */
function isHeadline(text: string, { start, end }: Block): boolean {
  const words = text.slice(start, Math.min(end, start + 200)).match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  if (words.length < 3) return /^\P{Ll}*$/u.test(text.slice(start, Math.min(end, start + 200)));
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word) && word.length > 1).length;
  const upper = words.filter((word) => /^\p{Lu}{2,}$/u.test(word)).length;
  return (
    upper > words.length * 0.6 ||
    (end - start < 120 && capitals > words.length * 0.75 && words.length > 4)
  );
}

/** Takes the names after titles out of a phrase and gives back the words around them. */
function takePeople(text: string, phrase: Phrase, names: NameCandidate[]): (readonly Word[])[] {
  const { words } = phrase;
  const rest: (readonly Word[])[] = [];
  let from = 0;
  for (let index = 0; index < words.length; index += 1) {
    const person = personAfterTitle(words, index);
    if (person === undefined) continue;
    if (index > from) rest.push(words.slice(from, index));
    if (person.name.length > 0)
      names.push(candidate(person.name, 'person', 'person/en-title', PRIORITY.strong));
    from = person.next;
    index = person.next - 1;
  }
  if (from < words.length) rest.push(words.slice(from));
  void text;
  return rest;
}

function candidate(
  words: readonly Word[],
  type: NameType,
  rule: string,
  priority: number = PRIORITY.pattern,
  end?: number,
): NameCandidate {
  return {
    start: words[0]?.start ?? 0,
    end: end ?? words.at(-1)?.end ?? 0,
    type,
    rule,
    confidence: priority >= PRIORITY.pattern ? 'likely' : 'guess',
    known: [],
    priority,
  };
}

/** `of` after Department, `for` after Institute: the small word belongs to the name. */
function joinsName(before: Word, connector: string): boolean {
  const head = before.key.toLowerCase();
  if (connector === 'of') return OF_HEADS.has(head) || LAST_WORDS.has(head);
  if (connector === 'for' || connector === 'on') return OF_HEADS.get(head) === 'organization';
  return false;
}

function classify(
  text: string,
  phrase: Phrase,
  part: readonly Word[],
  isKnown: (start: number, end: number) => boolean,
  names: NameCandidate[],
  open: EnglishNames['open'] extends readonly (infer T)[] ? T[] : never,
): void {
  const words = trimPhrase(part);
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return;
  const named = byFirstWord(text, words) ?? byCode(text, words) ?? byHeads(words);
  if (named !== undefined) {
    names.push(named);
    const left = words.filter(({ start }) => start >= named.end);
    if (left.length > 0) classify(text, phrase, left, isKnown, names, open);
    return;
  }
  const bare = dropDemonyms(words);
  if (bare.length === 0 || isKnown(bare[0]?.start ?? 0, last.end)) return;
  const span = { start: bare[0]?.start ?? 0, end: last.end };
  const lone = bare.length === 1 && phrase.opens && bare[0]?.start === phrase.start;
  const context = classifyByContext(text, span, bare.length, lone);
  if (context !== undefined) {
    names.push(
      candidate(bare, context.type, context.rule, context.weak ? PRIORITY.weak : PRIORITY.pattern),
    );
    return;
  }
  if (isPersonName(bare) && isPersonByContext(text, span)) {
    names.push(candidate(bare, 'person', 'person/en-context'));
    return;
  }
  if (isPersonName(bare)) open.push({ ...span, words: bare });
}

/** Exercise X, Operation X, Camp X, HMAS X. */
function byFirstWord(text: string, words: readonly Word[]): NameCandidate | undefined {
  const [first, second] = words;
  if (first === undefined || second === undefined || !second.capital) return undefined;
  if (SHIP_PREFIXES.has(first.text)) {
    return candidate(words.slice(0, 4), 'equipment', 'equipment/en-ship', PRIORITY.strong);
  }
  const type = FIRST_WORDS.get(first.key.toLowerCase());
  if (type === undefined || SHIP_PREFIXES.has(first.text.toUpperCase())) return undefined;
  if (type === 'place' && LAST_WORDS.get(words.at(-1)?.key.toLowerCase() ?? '') === 'organization')
    return undefined;
  void text;
  return candidate(
    words,
    type,
    `${type}/en-first-word`,
    type === 'place' ? PRIORITY.pattern : PRIORITY.strong,
  );
}

/** P-8A Poseidon, MQ-28 Ghost Bat. */
function byCode(text: string, words: readonly Word[]): NameCandidate | undefined {
  const place = words.findIndex(({ start }) => codeEnd(text, start) !== undefined);
  const code = words[place];
  if (code === undefined) return undefined;
  const end = codeEnd(text, code.start) ?? code.end;
  const after = words.slice(place + 1).filter(({ start }) => start >= end);
  let nickname = 0;
  while (nickname < 2 && isNickname(after[nickname])) nickname += 1;
  return candidate(
    [code],
    'equipment',
    'equipment/code',
    PRIORITY.pattern,
    after[nickname - 1]?.end ?? end,
  );
}

function isNickname(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    /^\p{Lu}\p{Ll}+$/u.test(word.text) &&
    !isDemonym(word) &&
    !LAST_WORDS.has(word.key.toLowerCase())
  );
}

/** Chilean Navy, Department of National Defense, Task Force 74. */
function byHeads(words: readonly Word[]): NameCandidate | undefined {
  const of = words.findIndex(
    ({ text }, index) => index > 0 && (text === 'of' || text === 'for' || text === 'on'),
  );
  if (of > 0) {
    const head = words[of - 1]?.key.toLowerCase() ?? '';
    const type = OF_HEADS.get(head) ?? LAST_WORDS.get(head);
    if (type !== undefined) return candidate(words, type, `${type}/en-of`);
  }
  let last = words.length - 1;
  while (last > 0 && /^\d+$/u.test(words[last]?.text ?? '')) last -= 1;
  for (let head = last; head > 0; head -= 1) {
    const type = LAST_WORDS.get(words[head]?.key.toLowerCase() ?? '');
    if (type === undefined) continue;
    // Words after the head are another name or an adjective: keep what the head closes.
    const taken = words.slice(0, head === last ? words.length : head + 1);
    if (taken.filter(({ capital }) => capital).length < 2) return undefined;
    if (
      taken.length === 2 &&
      type !== 'organization' &&
      isDemonym(taken[0] ?? taken[1] ?? (words[0] as Word))
    )
      return undefined;
    return candidate(taken, type, `${type}/en-head`);
  }
  return undefined;
}

function dropDemonyms(words: readonly Word[]): readonly Word[] {
  let from = 0;
  while (from < words.length && isDemonym(words[from] as Word)) from += 1;
  return words.slice(from);
}

/** Two to four words, each a capital and small letters, an initial or a particle. */
function isPersonName(words: readonly Word[]): boolean {
  if (words.length < 2 || words.length > 4) return false;
  return words.every(
    ({ text }) =>
      /^(?:\p{Lu}\p{Ll}{1,24}(?:[-'’]\p{Lu}?\p{Ll}{1,24}){0,3}|\p{Lu}['’]\p{Lu}\p{Ll}{1,24}|\p{Lu}\p{Ll}\p{Lu}\p{Ll}{1,24}|(?:\p{Lu}\.?){1,3}|Jr\.?|Sr\.?)$/u.test(
        text,
      ) || NAME_PARTICLES.has(text.toLowerCase()),
  );
}
