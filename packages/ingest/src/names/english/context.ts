import type { Span } from '../../segment/segmented-text.ts';
import { wordsBefore } from '../../text/words.ts';
import type { NameType } from '../named-entity.ts';
import {
  BOOK_BEFORE,
  DOCUMENT_AFTER,
  EQUIPMENT_APPOSED,
  EQUIPMENT_BEFORE,
  EXERCISE_AFTER,
  EXERCISE_BEFORE,
  HELD_BEFORE,
  MEETING_AFTER,
  ORGANIZATION_AFTER,
  ORGANIZATION_BEFORE,
  PLACE_AFTER,
  PROGRAM_AFTER,
} from './heads.ts';
import { AFTER_NAME, AND_PERSON, BEFORE_PERSON, ROLE_WORDS, SPEECH_AFTER } from './titles.ts';
import { isEquipmentAfter, leadsToPlace, typeByApposition } from './word-context.ts';

// What stands further away does not explain a name.
const BEFORE = 48;
const AFTER = 80;
const ABBREVIATION = /^ \([A-Z][A-Za-z-]{1,8}\)/u;
const OF_BODY = /^ (?:of|from|at|with) (?:the |a |an )?(?:[a-z-]{2,14} ){0,3}\p{Lu}/u;
const SAID = /[\p{L},] (?:said|says|wrote|writes|argued|argues|told|noted|notes|warned)(?![a-z])/u;
// The name of a body and what is said of it.
const BODY_REACH = 76;

/** Yoo Min-a of the Institute for Eastern Seas, a think tank, said */
function isOfBodySaid(after: string): boolean {
  if (!OF_BODY.test(after)) return false;
  const clause = after.slice(0, BODY_REACH).split(/[.;:!?"“”\n]/u)[0] ?? '';
  return SAID.test(clause);
}

/** After the short form in brackets, which an apposition may follow. */
function afterAbbreviation(text: string, end: number): number {
  return end + (ABBREVIATION.exec(text.slice(end, end + AFTER))?.[0].length ?? 0);
}

const EMPHASIS = /[*_]{1,3}$/u;

interface ContextType {
  readonly type: NameType;
  readonly rule: string;
  readonly weak: boolean;
}

/** The type that the words around an unknown phrase give it; undefined when they say nothing. `lone` is one word at the head of a sentence. */
export function classifyByContext(
  text: string,
  { start, end }: Span,
  words: number,
  lone: boolean,
): ContextType | undefined {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const rawAfter = text.slice(end, end + AFTER);
  const after = rawAfter.replace(ABBREVIATION, '').replace(/^[*_]{1,3}/u, '');
  const is = (type: NameType, cue: string, weak = false) => ({
    type,
    rule: `${type}/en-${cue}`,
    weak,
  });
  const apposed = words > 1 ? typeByApposition(text, afterAbbreviation(text, end)) : undefined;
  if (apposed !== undefined) return is(apposed, 'apposition');
  if (HELD_BEFORE.test(before) && /^["”]/u.test(rawAfter)) return is('exercise', 'held');
  if (EXERCISE_BEFORE.test(before) || (!lone && EXERCISE_AFTER.test(after)))
    return is('exercise', 'context');
  if (DOCUMENT_AFTER.test(after) && words > 1) return is('document', 'context');
  if (PROGRAM_AFTER.test(after) && (!lone || /^["”]/u.test(after)))
    return is('program', 'noun-after');
  if (EQUIPMENT_BEFORE.test(before) && !/(?:a|an) $/u.test(before))
    return is('equipment', 'context');
  if (!lone && isEquipmentAfter(text, end)) return is('equipment', 'context');
  if (EQUIPMENT_APPOSED.test(before) && after.startsWith(',')) return is('equipment', 'apposed');
  if (BOOK_BEFORE.test(before) && words > 1) return is('document', 'title');
  if (ORGANIZATION_BEFORE.test(before)) return is('organization', 'context');
  if (!lone && ORGANIZATION_AFTER.test(after)) return is('organization', 'noun-after', true);
  if (MEETING_AFTER.test(after)) return is('organization', 'meeting');
  if (!lone && PLACE_AFTER.test(after)) return is('place', 'noun-after');
  if (words <= 2 && leadsToPlace(text, { start, end })) return is('place', 'preposition', true);
  return undefined;
}

/** Whether the words around two or more capitalized words make them a person. */
export function isPersonByContext(text: string, { start, end }: Span): boolean {
  // **Tobias Renquist**: signs of emphasis are no part of the words.
  const before = text.slice(Math.max(0, start - BEFORE), start).replace(/[*_]{1,3}$/u, '');
  const after = text.slice(end, end + AFTER).replace(/^[*_]{1,3}/u, '');
  if (SPEECH_AFTER.test(after) || AFTER_NAME.test(after) || isOfBodySaid(after)) return true;
  if (BEFORE_PERSON.test(before) || AND_PERSON.test(before)) return true;
  const role = wordsBefore(
    text,
    start - (EMPHASIS.exec(text.slice(Math.max(0, start - 3), start))?.[0].length ?? 0),
    1,
  )[0]?.text;
  return role !== undefined && ROLE_WORDS.test(role);
}
