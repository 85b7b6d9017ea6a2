import type { NameCandidate } from '../name-candidate.ts';
import { PRIORITY } from '../name-candidate.ts';

/** `from Zeebrugge, ` and `in Fort Wayne, ` right before a country or state. */
const TOWN =
  /(?:^|[\s(])(?:[Ii]n|[Aa]t|[Ff]rom|[Nn]ear|[Oo]f|[Oo]utside|[Tt]o|[Oo]ff|[Bb]etween|and) ((?:\p{Lu}[\p{L}’'-]{1,20} ){0,2}\p{Lu}[\p{L}’'-]{1,20}), $/u;
// The words before a country that are looked at.
const REACH = 72;

/** Unseen towns, by the known country or state after them: Zeebrugge, Belgium. */
export function findTowns(text: string, known: readonly NameCandidate[]): NameCandidate[] {
  return known.flatMap(({ type, start }): NameCandidate[] => {
    if (type !== 'place') return [];
    const words = TOWN.exec(text.slice(Math.max(0, start - REACH), start))?.[1];
    if (words === undefined) return [];
    const end = start - 2;
    return [
      {
        start: end - words.length,
        end,
        type: 'place',
        rule: 'place/en-town',
        confidence: 'likely',
        known: [],
        priority: PRIORITY.weak,
      },
    ];
  });
}

/** For tests of the patterns. */
export const TOWN_PATTERNS = { TOWN };
