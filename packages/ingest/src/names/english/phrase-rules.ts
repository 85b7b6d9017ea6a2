import { codeEnd } from '../japanese/find-equipment.ts';
import { type NameCandidate, PRIORITY } from '../name-candidate.ts';
import type { NameType } from '../named-entity.ts';
import { FIRST_WORDS, LAST_WORDS, OF_HEADS, SHIP_PREFIXES } from './heads.ts';
import { isDemonym, type Word } from './phrase.ts';

// A ship has a prefix and a name of up to three words.
const LONGEST_SHIP = 4;
const LONGEST_NICKNAME = 2;

const SITES = /^(?:Base|Station|Facility|Barracks)$/u;
const COMPASS = /^(?:North|South|East|West|Northern|Southern|Eastern|Western)$/u;

/** A name made of some words. */
export function nameOf(
  words: readonly Word[],
  type: NameType,
  rule: string,
  priority: number = PRIORITY.pattern,
): NameCandidate {
  return {
    start: words[0]?.start ?? 0,
    end: words.at(-1)?.end ?? 0,
    type,
    rule,
    confidence: priority >= PRIORITY.pattern ? 'likely' : 'guess',
    known: [],
    priority,
  };
}

/** The name that the words of a phrase themselves show; undefined when they show none. */
export function nameByWords(text: string, words: readonly Word[]): NameCandidate | undefined {
  return byFirstWord(words) ?? byCode(text, words) ?? byOf(words) ?? byLastWord(text, words);
}

/** Whether a small word between capitals belongs to the name: `of` after Department, `for` after Institute. */
export function joinsName(before: Word, connector: string): boolean {
  const head = before.key.toLowerCase();
  if (connector === 'of') return OF_HEADS.has(head) || LAST_WORDS.has(head);
  return (connector === 'for' || connector === 'on') && OF_HEADS.get(head) === 'organization';
}

/** Exercise X, Operation X, Camp X, HMAS X. */
function byFirstWord(words: readonly Word[]): NameCandidate | undefined {
  const [first, second] = words;
  if (first === undefined || second === undefined || !second.capital) return undefined;
  if (SHIP_PREFIXES.has(first.text)) {
    return nameOf(words.slice(0, LONGEST_SHIP), 'equipment', 'equipment/en-ship', PRIORITY.strong);
  }
  const type = FIRST_WORDS.get(first.key.toLowerCase());
  const last = LAST_WORDS.get(words.at(-1)?.key.toLowerCase() ?? '');
  if (type === undefined || (type === 'place' && last === 'organization')) return undefined;
  const priority = type === 'place' ? PRIORITY.pattern : PRIORITY.strong;
  return nameOf(words, type, `${type}/en-first-word`, priority);
}

/** P-8A Poseidon, MQ-28 Ghost Bat. */
function byCode(text: string, words: readonly Word[]): NameCandidate | undefined {
  for (const word of words) {
    const end = codeEnd(text, word.start);
    if (end === undefined) continue;
    const after = words.filter(({ start }) => start >= end).slice(0, LONGEST_NICKNAME);
    const stop = after.findIndex((next) => !isNickname(next));
    const nickname = (stop === -1 ? after : after.slice(0, stop)).at(-1);
    return { ...nameOf([word], 'equipment', 'equipment/code'), end: nickname?.end ?? end };
  }
  return undefined;
}

function isNickname(word: Word): boolean {
  return (
    /^\p{Lu}\p{Ll}{1,24}$/u.test(word.text) &&
    !isDemonym(word) &&
    !LAST_WORDS.has(word.key.toLowerCase())
  );
}

/** Department of National Defense, Center for Strategic and International Studies. */
function byOf(words: readonly Word[]): NameCandidate | undefined {
  const of = words.findIndex(({ text }, at) => at > 0 && /^(?:of|for|on)$/u.test(text));
  const head = words[of - 1]?.key.toLowerCase() ?? '';
  const type = of > 0 ? (OF_HEADS.get(head) ?? LAST_WORDS.get(head)) : undefined;
  return type && nameOf(words, type, `${type}/en-of`);
}

/** Chilean Navy, Task Force 74; words after the head are another name. */
function byLastWord(text: string, words: readonly Word[]): NameCandidate | undefined {
  const figures = words.length - words.findLastIndex(({ text }) => !/^\d+$/u.test(text)) - 1;
  const named = words.slice(0, words.length - figures);
  const head = named.findLastIndex(({ key }, at) => at > 0 && LAST_WORDS.has(key.toLowerCase()));
  const type = LAST_WORDS.get(named[head]?.key.toLowerCase() ?? '');
  if (type === undefined) return undefined;
  // U.S.-Japan Alliance is no body.
  if (/^[-—]$/u.test(text[(words[0]?.start ?? 0) - 1] ?? '')) return undefined;
  // Marine Corps Base Hawaii: a base goes on with its place.
  const goesOn =
    type === 'place' && SITES.test(named[head]?.text ?? '') && words.length - head <= 3;
  const taken = head === named.length - 1 || goesOn ? words : named.slice(0, head + 1);
  const [first] = taken;
  if (first === undefined || taken.filter(({ capital }) => capital).length < 2) return undefined;
  // "Chilean Strait" may be a name of a place, "Japanese Program" is none.
  const compass = type === 'place' && COMPASS.test(first.text);
  if (taken.length === 2 && type !== 'organization' && isDemonym(first) && !compass)
    return undefined;
  return nameOf(taken, type, `${type}/en-head`);
}
