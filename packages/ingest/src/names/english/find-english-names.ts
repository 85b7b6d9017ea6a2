import type { Block, Span } from '../../segment/segmented-text.ts';
import { type NameCandidate, PRIORITY } from '../name-candidate.ts';
import { classifyByContext, isPersonByContext } from './context.ts';
import { PAPER_WORDS } from './heads.ts';
import {
  findPhrases,
  isDemonym,
  type Phrase,
  splitAtConnectors,
  trimPhrase,
  type Word,
} from './phrase.ts';
import { joinsName, nameByWords, nameOf } from './phrase-rules.ts';
import { personAfterTitle } from './titled-people.ts';
import { NAME_PARTICLES } from './titles.ts';

/** A phrase in capitals that could be a person's name, if anything said so. */
export interface OpenPhrase extends Span {
  readonly surname: string;
}

/** Names in English, and phrases that nothing explains; a surname found elsewhere may yet do so. */
export interface EnglishNames {
  readonly names: readonly NameCandidate[];
  readonly open: readonly OpenPhrase[];
}

/** Unseen names of a block, by titles, heads and context; `isKnown` tells stretches that the gazetteer covers. */
export function findEnglishNames(
  text: string,
  block: Block,
  isKnown: (start: number, end: number) => boolean,
): EnglishNames {
  const names: NameCandidate[] = [];
  const open: OpenPhrase[] = [];
  if (block.kind !== 'dateline' && isHeadline(text, block)) return { names, open };
  for (const phrase of findPhrases(text, block.body, block.end)) {
    const { people, rest } = takePeople(phrase);
    names.push(...people);
    for (const part of rest.flatMap((words) => splitAtConnectors(words, joinsName))) {
      classify(text, phrase, part, isKnown, names, open);
    }
  }
  return { names, open };
}

/** Lines in which most words have capitals tell nothing by them. */
function isHeadline(text: string, { start, end }: Block): boolean {
  if (/[.!?]$/u.test(text.slice(end - 1, end))) return false;
  const head = text.slice(start, Math.min(end, start + 200));
  const words = head.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  if (words.length < 3) return !/\p{Ll}/u.test(head);
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word) && word.length > 1).length;
  const upper = words.filter((word) => /^\p{Lu}{2,}$/u.test(word)).length;
  const titleCase = capitals > words.length * 0.75 && words.length > 4 && end - start < 120;
  return upper > words.length * 0.6 || titleCase;
}

/** The names after titles, and the words around them. */
function takePeople({ words }: Phrase): {
  readonly people: readonly NameCandidate[];
  readonly rest: readonly (readonly Word[])[];
} {
  const people: NameCandidate[] = [];
  const rest: (readonly Word[])[] = [];
  let from = 0;
  for (let at = 0; at < words.length; at += 1) {
    const person = personAfterTitle(words, at);
    if (person === undefined) continue;
    rest.push(words.slice(from, at));
    if (person.name.length > 0) {
      people.push(nameOf(person.name, 'person', 'person/en-title', PRIORITY.strong));
    }
    from = person.next;
    at = person.next - 1;
  }
  rest.push(words.slice(from));
  return { people, rest: rest.filter((part) => part.length > 0) };
}

function classify(
  text: string,
  phrase: Phrase,
  part: readonly Word[],
  isKnown: (start: number, end: number) => boolean,
  names: NameCandidate[],
  open: OpenPhrase[],
): void {
  const words = trimPhrase(part);
  const last = words.at(-1);
  if (last === undefined) return;
  if (words.length > 2 && PAPER_WORDS.has(last.key.toLowerCase())) {
    names.push(nameOf(words, 'organization', 'organization/en-paper'));
    return;
  }
  const named = nameByWords(text, words);
  if (named !== undefined) {
    names.push(named);
    const left = words.filter(({ start }) => start >= named.end);
    if (left.length > 0) classify(text, phrase, left, isKnown, names, open);
    return;
  }
  const bare = words.slice(words.findIndex((word) => !isDemonym(word)));
  const [first] = bare;
  if (first === undefined || isDemonym(first) || isKnown(first.start, last.end)) return;
  const span = { start: first.start, end: last.end };
  const lone = bare.length === 1 && phrase.opens && first.start === phrase.start;
  const context = classifyByContext(text, span, bare.length, lone);
  if (context !== undefined) {
    const priority = context.weak ? PRIORITY.weak : PRIORITY.pattern;
    names.push(nameOf(bare, context.type, context.rule, priority));
  } else if (bare.length > 1 && PAPER_WORDS.has(last.key.toLowerCase())) {
    names.push(nameOf(bare, 'organization', 'organization/en-paper', PRIORITY.weak));
  } else if (isPersonName(bare)) {
    if (isPersonByContext(text, span)) names.push(nameOf(bare, 'person', 'person/en-context'));
    else open.push({ ...span, surname: last.text });
  }
}

const NAME_WORD =
  /^(?:\p{Lu}\p{Ll}{1,24}(?:[-'’]\p{Lu}?\p{Ll}{1,24}){0,3}|\p{Lu}['’]\p{Lu}\p{Ll}{1,24}|\p{Lu}\p{Ll}\p{Lu}\p{Ll}{1,24}|(?:\p{Lu}\.?){1,3}|Jr\.?|Sr\.?)$/u;

/** Two to four words, each a capital and small letters, an initial or a particle. */
function isPersonName(words: readonly Word[]): boolean {
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    words.every(({ text }) => NAME_WORD.test(text) || NAME_PARTICLES.has(text.toLowerCase()))
  );
}
