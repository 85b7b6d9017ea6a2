import type { Span } from '../segment/segmented-text.ts';
import { INSIDE } from '../text/brackets.ts';
import { type Actor, actorsWithin } from './actors.ts';
import type { Speaker } from './quotation.ts';

/** Particles after a subject. A bracket with a reading, age or party may stand between. */
const SUBJECT =
  /^(?:ら|側|自身|本人|たち)?(?:\([^()\n]{1,30}\))?(は|が|も|からは|から|によれば|によると|によりますと|いわく)/u;
const POSSESSIVE = /^(?:ら|側)?(?:\([^()\n]{1,30}\))?の$/u;
/** How well a particle marks the speaker; topics and sources do so best, and a person better than a body. */
const PARTICLE_WEIGHT: Readonly<Record<string, number>> = {
  は: 4,
  も: 3.5,
  が: 3.5,
  から: 3,
  からは: 4,
  によれば: 5,
  によると: 5,
  によりますと: 5,
  いわく: 5,
};
const BODY_PENALTY = 1.2;
const PLACE_PENALTY = 3;
// Each sentence of distance costs about a point.
const DISTANCE = 1 / 60;
/** Heads of speakers who are nobody in particular: 政府関係者, 漁協の関係者. */
const ROLE_HEAD =
  /(?:関係者|幹部|高官|当局者|担当者|専門家|首脳|筋|外交官|報道官|広報官|広報担当|スポークスマン|当局|住民|市民|男性|女性|政府|自治体|軍|部隊|議員|記者|学者|アナリスト|識者|司令官|大臣|長官|首相|大統領|外相|国防相|防衛相|知事|市長|会長|社長|団体)(?=ら?(?:\([^()\n]{1,20}\))?(?:は|が|も|によると|によれば))/gu;
// What stands before the head of a role: 現地の防衛当局者.
const ROLE_WORDS_LENGTH = 12;
/** 両氏, 同氏, 同省: the one mentioned last. */
const ANAPHOR =
  /(同氏|同相|同長官|同大臣|同省|同庁|同社|同党|同紙|同通信|同局|同軍|同市|同県|氏)(?:は|が|も|によると|によれば)/u;
const POSTPOSED = /^(?:と、?)?\(([^()\n]{2,24})\)/u;
const AFTER_SUBJECT = /^(?:と|と、|などと)?[^、。「」\n]{0,4}$/u;

/** What is known of the sentence in which somebody speaks. */
export interface SpeechContext {
  readonly text: string;
  readonly sentence: Span;
  /** From where the subject may be taken when the sentence has none: the beginning of the block. */
  readonly block: Span;
  readonly actors: readonly Actor[];
  readonly brackets: Uint8Array;
}

/** Who says the words between marks, in Japanese. */
export function japaneseSpeaker(quote: Span, context: SpeechContext): Speaker | undefined {
  const { text, sentence, actors } = context;
  const close = quote.end + 1;
  const postposed = POSTPOSED.exec(text.slice(close, close + 28));
  if (postposed !== null) {
    const at = close + postposed[0].indexOf('(') + 1;
    const inside = { start: at, end: at + (postposed[1] ?? '').length };
    const [actor] = actorsWithin(actors, inside).filter(({ type }) => type !== 'place');
    if (actor !== undefined) return speaker(actor, 'brackets');
  }
  const before = bestSubject(quote, { start: sentence.start, end: quote.start - 1 }, context);
  if (before !== undefined) return speaker(before, 'subject');
  const role = roleNoun(text, Math.max(sentence.start, quote.start - 60), quote.start);
  if (role !== undefined) return { span: role, entity: undefined, offices: [], by: 'role' };
  const after = subjectAfter(quote, context);
  if (after !== undefined) return speaker(after, 'after');
  return anaphor(quote, context);
}

function speaker({ start, end, tail, entity, offices, type }: Actor, by: Speaker['by']): Speaker {
  return { span: { start, end: type === 'role' ? tail : end }, entity, offices, by };
}

/** The subject of the sentence before the quotation that fits best. */
function bestSubject(quote: Span, stretch: Span, context: SpeechContext): Actor | undefined {
  const { text, actors, brackets } = context;
  const level = brackets[quote.start - 1] ?? 0;
  let best: { readonly actor: Actor; readonly weight: number } | undefined;
  for (const actor of actorsWithin(actors, stretch)) {
    const own = brackets[actor.start] ?? 0;
    if ((own & INSIDE.quote) !== 0 && (level & INSIDE.quote) === 0) continue;
    if ((own & INSIDE.paren) !== 0 && (level & INSIDE.paren) === 0) continue;
    const tail = text.slice(actor.tail, actor.tail + 34);
    const particle = SUBJECT.exec(tail)?.[1];
    const adjacent =
      POSSESSIVE.test(text.slice(actor.tail, quote.start - 1)) || actor.tail === quote.start - 1;
    if (particle === undefined && !adjacent) continue;
    const base = adjacent ? 4.5 : (PARTICLE_WEIGHT[particle ?? ''] ?? 0);
    const penalty =
      actor.type === 'organization' ? BODY_PENALTY : actor.type === 'place' ? PLACE_PENALTY : 0;
    const source = particle?.startsWith('に') === true || adjacent;
    const weight = base - (source ? 0 : penalty) - (quote.start - actor.tail) * DISTANCE;
    if (best === undefined || weight >= best.weight) best = { actor, weight };
  }
  return best?.actor;
}

function roleNoun(text: string, from: number, to: number): Span | undefined {
  const last = [...text.slice(from, to).matchAll(ROLE_HEAD)].at(-1);
  if (last === undefined) return undefined;
  const head = from + last.index;
  let start = nounStart(text, head, from);
  // One の joins: 漁協の関係者.
  if (text[start - 1] === 'の' && start === head) start = nounStart(text, start - 1, from);
  return { start, end: head + last[0].length };
}

/** Where the run of kanji, katakana and letters that ends at a place begins. */
function nounStart(text: string, end: number, floor: number): number {
  let at = end;
  while (at > floor && end - at < ROLE_WORDS_LENGTH && NOUN_UNIT.test(text[at - 1] ?? '')) at -= 1;
  return at;
}

const NOUN_UNIT = /[\p{Script=Han}\p{Script=Katakana}A-Za-z0-9ー・]/u;

/** 「…」と三崎氏は述べた */
function subjectAfter(quote: Span, { text, sentence, actors }: SpeechContext): Actor | undefined {
  const from = quote.end + 1;
  const [actor] = actorsWithin(actors, { start: from, end: Math.min(sentence.end, from + 40) });
  if (actor === undefined || actor.type === 'place') return undefined;
  const gap = text.slice(from, actor.start);
  return AFTER_SUBJECT.test(gap) && SUBJECT.test(text.slice(actor.tail, actor.tail + 34))
    ? actor
    : undefined;
}

/** 同氏は…, or no subject at all: the one who was last spoken of as subject in the same block. */
function anaphor(quote: Span, context: SpeechContext): Speaker | undefined {
  const { text, sentence, block, actors } = context;
  const word = ANAPHOR.exec(
    text.slice(Math.max(sentence.start, quote.start - 60), quote.start),
  )?.[1];
  const earlier = actorsWithin(actors, { start: block.start, end: sentence.start }).reverse();
  if (word !== undefined) {
    const wanted = /[氏相官臣]$/u.test(word) ? 'person' : 'organization';
    const found = earlier.find(({ type }) => type === wanted);
    if (found !== undefined) return speaker(found, 'pronoun');
  }
  const topic = earlier.find(
    ({ type, tail }) =>
      (type === 'person' || type === 'role') && SUBJECT.test(text.slice(tail, tail + 34)),
  );
  return topic === undefined ? undefined : speaker(topic, 'topic');
}

/** For tests of the patterns. */
export const JAPANESE_SPEAKER_PATTERNS = {
  SUBJECT,
  POSSESSIVE,
  ROLE_HEAD,
  ANAPHOR,
  POSTPOSED,
  AFTER_SUBJECT,
};
