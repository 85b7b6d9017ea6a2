import type { Span } from '../segment/segmented-text.ts';
import { INSIDE } from '../text/brackets.ts';
import { type Actor, actorsWithin } from './actors.ts';
import { nounsBefore, type Voice, voiceOf, withOwner } from './japanese-nouns.ts';
import type { Speaker } from './quotation.ts';
import type { SpeechContext } from './speech.ts';

/** Somebody or something named in a sentence that can speak. */
export interface Subject extends Span {
  readonly particle: string;
  readonly voice: Voice | 'place';
  readonly entity: string | undefined;
  readonly offices: readonly string[];
  /** Where the particle begins. */
  readonly tail: number;
}

/** Particles after a subject; longer ones first. */
const PARTICLE = /(?:によりますと|によると|によれば|からは|から|いわく|曰く|側は|は|が|も)/gu;
const PAREN = /\([^()\n]{1,40}\)$/u;
const LONGEST_PAREN = 42;
/** Words for people and bodies in what stands before `at`, with the particle that makes them speak. */
export function subjectsIn(stretch: Span, level: number, context: SpeechContext): Subject[] {
  const { text, brackets } = context;
  const found: Subject[] = [];
  for (const match of text.slice(stretch.start, stretch.end).matchAll(PARTICLE)) {
    const at = stretch.start + match.index;
    const own = brackets[at] ?? 0;
    if ((own & ~level & (INSIDE.quote | INSIDE.paren)) !== 0) continue;
    const subject = subjectEnding(at, stretch.start, match[0], context);
    if (subject !== undefined) found.push(subject);
  }
  return found;
}

/** The speaker whose words end at a place; a reading, an age or a party may stand between in brackets. */
export function subjectEnding(
  at: number,
  floor: number,
  particle: string,
  { text, actors }: SpeechContext,
): Subject | undefined {
  const paren = PAREN.exec(text.slice(Math.max(floor, at - LONGEST_PAREN), at))?.[0].length ?? 0;
  const nouns = nounsBefore(text, at - paren, floor);
  const from = nouns?.start ?? Math.max(floor, at - paren - 12);
  const inside = actorsWithin(actors, { start: Math.max(floor, from - 16), end: at }).filter(
    ({ end }) => end > from,
  );
  const base = { particle, tail: at };
  const person = inside.findLast(({ type }) => type === 'person');
  if (person !== undefined) {
    // 真壁瑞穂サイバー相: what stands before in the same run belongs to it, unless it has a name of its own.
    const apart = nouns === undefined || inside.some(({ end }) => end <= person.start);
    const start =
      apart || person.start - nouns.start > 6 ? person.start : Math.min(nouns.start, person.start);
    return { ...base, ...named(person), start, voice: 'person' };
  }
  const closing = inside.findLast(
    ({ end, tail }) => end === at || end === at - paren || tail === at - paren,
  );
  const role = closing?.type === 'role' ? closing : undefined;
  if (closing !== undefined && role === undefined)
    return { ...base, ...named(closing), voice: closing.type === 'place' ? 'place' : 'body' };
  if (nouns === undefined) return undefined;
  const words = text.slice(nouns.start, nouns.end);
  const titled = TITLE_BEFORE.test(text.slice(Math.max(floor, nouns.start - 8), nouns.start));
  const voice = role !== undefined || titled ? 'person' : (voiceOf(words) ?? foreign(words));
  if (voice === undefined) return undefined;
  const span = withOwner(text, nouns, floor);
  return { ...base, ...span, voice, entity: undefined, offices: role?.offices ?? [] };
}

/** 報道官のフェルナンド・リースが: the name follows its title. */
const TITLE_BEFORE = /(?:官|長|相|氏|員|者|授|代表|大臣|幹部|監督|将軍|士|家|筋)の$/u;
const FULL_NAME = /^[\p{Script=Katakana}ー]{2,10}・[\p{Script=Katakana}ー・]{2,16}$/u;

/** A foreign name in full speaks as a person may; ships and places have such names too. */
function foreign(words: string): Voice | undefined {
  return FULL_NAME.test(words) ? 'body' : undefined;
}

function named({ start, end, entity, offices }: Actor) {
  return { start, end, entity, offices };
}

/** A subject as the speaker of a quotation. */
export function toSpeaker(
  { start, end, entity, offices }: Pick<Subject, 'start' | 'end' | 'entity' | 'offices'>,
  by: Speaker['by'],
): Speaker {
  return { span: { start, end }, entity, offices, by };
}

/** How well a particle marks the one who speaks; the topic of a sentence does so best. */
const WEIGHTS: Readonly<Record<string, number>> = {
  は: 4.5,
  側は: 4.5,
  も: 4,
  が: 3,
  から: 3,
  からは: 4.2,
  いわく: 5,
  曰く: 5,
};
const SOURCE = 4.4;
const PENALTIES: Readonly<Record<Subject['voice'], number>> = {
  person: 0,
  body: 1.1,
  paper: 1.4,
  place: 2.6,
};
// Each line of distance costs about a point.
const DISTANCE = 1 / 60;
/** A verb before a noun makes a clause of what stands before: 米国が求める増額について. */
const CLAUSE = /[うくぐすつぬぶむるた](?=[\p{Script=Han}\p{Script=Katakana}])/u;
// が right before the quotation, with nothing but an adverb or an occasion between.
const CLOSE_GA = 1.6;

/** The subject that fits a quotation best; of equal ones the nearest. */
export function bestSubject(
  subjects: readonly Subject[],
  quoteAt: number,
  text: string,
): Subject | undefined {
  let best: { readonly subject: Subject; readonly weight: number } | undefined;
  for (const subject of subjects) {
    const { particle, voice, tail } = subject;
    if (particle === 'から' && voice !== 'person') continue;
    const distance = (quoteAt - tail) * DISTANCE;
    const direct =
      particle === 'が' &&
      !CLAUSE.test(text.slice(tail, quoteAt)) &&
      !text.slice(tail, quoteAt).includes('」')
        ? CLOSE_GA
        : 0;
    const weight = (WEIGHTS[particle] ?? SOURCE) + direct - PENALTIES[voice] - distance;
    if (best === undefined || weight >= best.weight) best = { subject, weight };
  }
  return best?.subject;
}
