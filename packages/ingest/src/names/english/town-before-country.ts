import { wordsBefore } from '../../text/words.ts';
import { type NameCandidate, PRIORITY } from '../name-candidate.ts';

const PREPOSITIONS = new Set('in at from near of outside to off between and around'.split(' '));
// Fort Wayne, San Luis Obispo.
const LONGEST_TOWN = 3;

/** Unseen towns, by a preposition before them and the known country or state after: from Zeebrugge, Belgium. */
export function findTowns(text: string, known: readonly NameCandidate[]): NameCandidate[] {
  return known.flatMap(({ type, start }): NameCandidate[] => {
    if (type !== 'place' || !text.startsWith(', ', start - 2)) return [];
    const words = wordsBefore(text, start - 2, LONGEST_TOWN + 1);
    const preposition = words.findLastIndex((word) => !/^\p{Lu}/u.test(word.text));
    const town = words.slice(preposition + 1);
    const [first] = town;
    if (first === undefined || town.length > LONGEST_TOWN) return [];
    if (!PREPOSITIONS.has(words[preposition]?.text.toLowerCase() ?? '')) return [];
    return [
      {
        start: first.start,
        end: start - 2,
        type: 'place',
        rule: 'place/en-town',
        confidence: 'likely',
        known: [],
        priority: PRIORITY.weak,
      },
    ];
  });
}
