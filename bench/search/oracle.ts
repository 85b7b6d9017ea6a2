import { namesOf, type SampleRecord } from './corpus.ts';
import { plainFold } from './plain-fold.ts';

/** The records that a query must find, by looking at every one. */
export interface Oracle {
  answer(query: string): Set<string>;
  /** The same without names that the query does not have. */
  literal(query: string): Set<string>;
}

interface Folded {
  readonly record: SampleRecord;
  readonly text: string;
  readonly names: readonly string[];
}

const JOINED = /[\u2e80-\uffff]/u;
const KANA = /^[\u3041-\u30ff]+$/u;

/** Follows the rules of the README of @briefing/search to the letter, without an index. */
export function createOracle(records: readonly SampleRecord[]): Oracle {
  const all = records.map((record): Folded => {
    const { name, summary } = record;
    const names = record.aliases === undefined ? [] : namesOf(record);
    const parts = [name.en, name.ja, ...names, summary.en, summary.ja];
    return { record, text: parts.map(plainFold).join('\n'), names: names.map(plainFold) };
  });
  const literal = (query: string) => {
    const terms = query.split(/\s+/u).map(plainFold).filter(Boolean);
    const found = all.filter(({ text }) => terms.every((term) => stands(text, term, false)));
    return new Set(found.map(({ record }) => record.id));
  };
  const one = (query: string) => {
    const found = literal(query);
    const term = plainFold(query);
    for (const entity of entities(all, term)) {
      if (entity.names.some((name) => key(name) === key(term))) found.add(entity.record.id);
      const telling = entity.names.filter((name) => name.length >= (KANA.test(key(name)) ? 3 : 2));
      for (const { record, text } of all) {
        const named = telling.some((name) => stands(text, name, true));
        if (named || record.refs.includes(entity.record.id)) found.add(record.id);
      }
    }
    return found;
  };
  const names = new Set(all.flatMap((entity) => entity.names.map(key)));
  return { literal, answer: (query) => intersection(runs(query, names).map(one)) };
}

/** Words in the longest runs that are a name. */
function runs(query: string, names: ReadonlySet<string>): string[] {
  const words = query.split(/\s+/u).filter((word) => plainFold(word) !== '');
  const found: string[] = [];
  for (let from = 0; from < words.length; ) {
    let to = words.length;
    while (to > from + 1 && !names.has(key(plainFold(words.slice(from, to).join(' '))))) to -= 1;
    found.push(words.slice(from, to).join(' '));
    from = to;
  }
  return found;
}

function entities(all: readonly Folded[], term: string): Folded[] {
  return all.filter(({ names }) =>
    names.some((name) => {
      if (key(name) === key(term)) return true;
      const reading = KANA.test(key(name)) && key(name).startsWith(key(term));
      return reading && key(term).length >= 3;
    }),
  );
}

function key(name: string): string {
  return name.replaceAll(' ', '');
}

function stands(text: string, term: string, whole: boolean): boolean {
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
    const starts = !isWord(term[0]) || !isWord(text[at - 1]);
    const ends = !whole || !isWord(term.at(-1)) || !isWord(text[at + term.length]);
    if (starts && ends) return true;
  }
  return false;
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && character > ' ' && !JOINED.test(character);
}

function intersection(sets: readonly Set<string>[]): Set<string> {
  const [first = new Set<string>(), ...others] = sets;
  return others.reduce((left, right) => left.intersection(right), first);
}
