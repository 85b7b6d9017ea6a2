import type { Abbreviation } from '../abbreviations/abbreviation.ts';
import type { Span } from '../segment/segmented-text.ts';
import { isJapanese, isKanji } from '../text/script.ts';
import type { NameCandidate } from './name-candidate.ts';
import type { NameType } from './named-entity.ts';

/** Entities by the words they are called by: mentions of one entity get the same key. */
export interface NameClusters {
  keyOf(candidate: NameCandidate): string;
}

/** Groups candidates: full names with surnames, short forms with long ones, editions with their series. */
export function clusterNames(
  text: string,
  candidates: readonly NameCandidate[],
  abbreviations: readonly Abbreviation[],
): NameClusters {
  const parents = new Map<string, string>();
  const root = (key: string): string => {
    let at = key;
    for (let next = parents.get(at); next !== undefined; next = parents.get(at)) at = next;
    return at;
  };
  /** Known entities are never joined with each other; a new name joins what is known. */
  const join = (a: string, b: string) => {
    const [first, second] = [root(a), root(b)];
    if (first === second) return;
    if (first.startsWith('new:')) parents.set(first, second);
    else if (second.startsWith('new:')) parents.set(second, first);
  };
  const keyOf = (candidate: NameCandidate) =>
    candidate.known[0] ?? `new:${candidate.type}/${coreName(text, candidate)}`;

  for (const { short, long, gloss } of abbreviations) {
    const parts = [short, long, ...(gloss === undefined ? [] : [gloss])];
    const keys = parts.flatMap((span) => coveredBy(candidates, span).map(keyOf));
    const [first] = keys;
    for (const key of keys) if (first !== undefined) join(key, first);
  }
  joinPeople(text, candidates, keyOf, join);
  return { keyOf: (candidate) => root(keyOf(candidate)) };
}

/** Candidates that make up a stretch, in order of position; both lists are sorted, so only neighbors are seen. */
function coveredBy(candidates: readonly NameCandidate[], span: Span): NameCandidate[] {
  let low = 0;
  let high = candidates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((candidates[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const found: NameCandidate[] = [];
  for (let at = low; at < candidates.length; at += 1) {
    const candidate = candidates[at];
    if (candidate === undefined || candidate.start >= span.end) break;
    // A name that is only a part of the long form is another name: Japan in Japan … Force.
    const shared = Math.min(candidate.end, span.end) - Math.max(candidate.start, span.start);
    if (shared * 2 > span.end - span.start) found.push(candidate);
  }
  return found;
}

/** A name without what changes from mention to mention: articles, years, the noun after a model, 社. */
function coreName(text: string, { start, end, type }: NameCandidate): string {
  const words = text.slice(start, end).replaceAll(/\s+/gu, ' ');
  const upper = words.toLowerCase().replace(/^the /u, '');
  return CORES[type]?.(upper) ?? upper;
}

const CORES: { readonly [T in NameType]?: (words: string) => string } = {
  exercise: (words) =>
    words
      .replace(/^(?:exercise|ex) /u, '')
      .replace(/ ?(?:\d{2,4}|[ivx]{1,4})$/u, '')
      .replace(/演習$/u, ''),
  operation: (words) => words.replace(/^operation /u, ''),
  equipment: (words) => {
    const open = words.indexOf('「');
    if (open !== -1 && words.endsWith('」')) return words.slice(open + 1, -1);
    const code = /^[a-z]{1,4}-?\d{1,4}[a-z]{0,4}/u.exec(words)?.[0];
    return (
      code ?? words.replace(/(型|級)[\p{Script=Han}\p{Script=Katakana}ー]{1,20}$/u, '$1')
    ).replaceAll(/[ -]/gu, '');
  },
  organization: (words) => words.replace(/社$/u, ''),
  place: (words) => words.replace(/(?:空軍|海軍|航空)?基地$/u, ''),
};

function joinPeople(
  text: string,
  candidates: readonly NameCandidate[],
  keyOf: (candidate: NameCandidate) => string,
  join: (a: string, b: string) => void,
): void {
  const people = new Map<string, NameCandidate>();
  for (const candidate of candidates) {
    if (candidate.type === 'person')
      people.set(text.slice(candidate.start, candidate.end), candidate);
  }
  const byPart = new Map<string, NameCandidate[]>();
  for (const [name, candidate] of people) {
    for (const part of partsOfName(name))
      byPart.set(part, [...(byPart.get(part) ?? []), candidate]);
  }
  for (const [name, candidate] of people) {
    // A surname that two people share says nothing.
    const owners = (byPart.get(name) ?? []).filter((owner) => owner !== candidate);
    const keys = new Set(owners.map(keyOf));
    const [owner] = owners;
    if (owner !== undefined && keys.size === 1) join(keyOf(candidate), keyOf(owner));
  }
}

/** The parts by which a person may be called alone: the family name. */
export function partsOfName(name: string): string[] {
  if (isJapanese(name, 0) && !name.includes('・')) {
    const points = [...name];
    if (!isKanji(name, 0) || points.length < 3) return [];
    return [1, 2, 3]
      .filter((length) => length < points.length)
      .map((length) => points.slice(0, length).join(''));
  }
  const words = name.split(/[ ・]/u);
  return words.length < 2 ? [] : [words.at(-1) ?? ''];
}
