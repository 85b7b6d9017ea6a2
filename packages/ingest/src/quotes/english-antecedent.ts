import { INSIDE } from '../text/brackets.ts';
import { type Actor, actorsWithin } from './actors.ts';
import type { Speaker } from './quotation.ts';
import type { SpeechContext } from './speech.ts';

// Some paragraphs of a wire report, which are a sentence or two long.
const REACH_BACK = 1200;
/** A name after these, or with a possessive after it, is no subject. */
const OBLIQUE =
  /(?:^|[\s("“])(?:of|for|to|with|by|in|at|from|on|about|against|under|than|like|near|between|via|behind|over) (?:the |a |an |his |her |their |its )?(?:[\p{L}.'-]{1,20} ){0,3}$/iu;

/** He or she: the one who spoke or acted last; they and it: the body. */
export function antecedent(
  before: number,
  pronoun: string,
  context: SpeechContext,
): Speaker | undefined {
  const { actors, block, brackets, previous, text } = context;
  const body = /^(?:it|they)$/iu.test(pronoun);
  const earlier = actorsWithin(actors, {
    start: Math.max(0, block.start - REACH_BACK),
    end: before,
  }).filter(({ start }) => ((brackets[start] ?? 0) & INSIDE.quote) === 0);
  const people = earlier.filter(({ type }) => type === 'person');
  const bodies = earlier.filter(({ type }) => type === 'organization');
  const wanted = body ? [bodies, people] : [people];
  for (const list of wanted) {
    const last = lastSubject(list, text);
    const said = previous?.kind === 'speech' ? previous.speaker : undefined;
    const unseen = body
      ? undefined
      : openingName(block.start, before, Math.max(last?.start ?? -1, previous?.end ?? -1), text);
    if (unseen !== undefined) return unseen;
    // Who has just spoken goes on, unless somebody else has acted since.
    if (
      !body &&
      said !== undefined &&
      said.entity !== undefined &&
      people.some(({ entity }) => entity === said.entity) &&
      (last === undefined || last.start <= (previous?.end ?? 0))
    )
      return { ...said, by: 'pronoun' };
    if (last !== undefined) return toSpeaker(last, 'pronoun');
  }
  return undefined;
}

const OPENING =
  /(?:^|[.!?]["”]? )(?<name>\p{Lu}\p{Ll}{1,20}(?: (?:van|de|der|von|al|bin|\p{Lu}\.|\p{Lu}[\p{L}'’-]{1,24})){1,3})(?=, | (?:who|said|says|told|does|did|is|was|has|had|[\p{Ll}]{3,12}(?:ed|s)) )/gu;

/** A full name at the head of a sentence that no rule for names has seen: Wim Dekoninck, a welder of 58, does not. */
function openingName(from: number, to: number, after: number, text: string): Speaker | undefined {
  const match = [...text.slice(from, to).matchAll(OPENING)].at(-1);
  const name = match?.groups?.name;
  if (match === undefined || name === undefined) return undefined;
  const start = from + match.index + match[0].length - name.length;
  if (start <= after) return undefined;
  return {
    span: { start, end: start + name.length },
    entity: undefined,
    offices: [],
    by: 'pronoun',
  };
}

/** The last name that is a subject: the first in its sentence that no preposition governs. */
function lastSubject(list: readonly Actor[], text: string): Actor | undefined {
  const free = list.filter(
    ({ start, end }) =>
      !OBLIQUE.test(text.slice(Math.max(0, start - 48), start)) &&
      !/^['’]s?(?![\p{L}])/u.test(text.slice(end, end + 3)),
  );
  const last = free.at(-1);
  if (last === undefined) return list.at(-1);
  // Of several in one sentence the first is the subject.
  return free.find(({ start }) => !/[.!?]["”]? \p{Lu}|\n/u.test(text.slice(start, last.start + 1)));
}

/** An actor as the speaker of a quotation. */
export function toSpeaker({ start, end, entity, offices }: Actor, by: Speaker['by']): Speaker {
  return { span: { start, end }, entity, offices, by };
}
