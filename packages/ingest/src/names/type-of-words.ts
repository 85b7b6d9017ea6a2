import { LAST_WORDS, OF_HEADS } from './english/heads.ts';
import { SUFFIXES } from './japanese/suffixes.ts';
import type { NameType } from './named-entity.ts';

const suffixes = [...SUFFIXES].sort((a, b) => b.text.length - a.text.length);
/** Words of an expansion in small letters that stand for a thing to be built. */
const THING =
  /(?:system|missile|vehicle|aircraft|point|radar|munition|weapon|pod|drone|vessel|ship|launcher|interceptor|gun|sensor|engine|boat|submarine|fighter|tanker)s?$/iu;
const THING_JA =
  /(?:ミサイル|レーダー|システム|装置|戦闘機|無人機|艦|弾|砲|魚雷|拠点|機|車|衛星|艇|船|ドローン|兵器|空母|弾頭|センサー|ヘリ)$/u;

/** The type that a name shows by its words; undefined when they show none. */
export function typeOfWords(words: string): NameType | undefined {
  const parts = words
    .toLowerCase()
    .split(/[ -]/u)
    .filter((part) => part !== '');
  if (/^[\p{Script=Latin}\p{N}\p{P}\s&+]+$/u.test(words)) {
    const of = parts.findIndex((part) => part === 'of' || part === 'for' || part === 'on');
    const head = parts[of - 1] ?? '';
    const first = of > 0 ? (OF_HEADS.get(head) ?? LAST_WORDS.get(head)) : undefined;
    if (first !== undefined) return first;
    if (THING.test(words)) return 'equipment';
    if (!/^\p{Lu}/u.test(words)) return undefined;
    // Joint Task Force-Southwest: the word that tells need not be the last.
    const known = parts.findLast((part) => LAST_WORDS.get(part) === 'organization');
    return LAST_WORDS.get(parts.at(-1) ?? '') ?? LAST_WORDS.get(known ?? '');
  }
  if (THING_JA.test(words)) return 'equipment';
  if (/\p{Script=Han}法(?:案)?$/u.test(words) && words.length >= 4) return 'document';
  return suffixes.find(
    ({ text, least }) => words.endsWith(text) && words.length - text.length >= least,
  )?.type;
}
