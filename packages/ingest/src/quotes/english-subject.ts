import type { Span } from '../segment/segmented-text.ts';
import { INSIDE } from '../text/brackets.ts';
import { type Actor, actorsWithin } from './actors.ts';
import { antecedent, toSpeaker } from './english-antecedent.ts';
import { PRONOUN } from './english-cues.ts';
import type { Speaker } from './quotation.ts';
import type { SpeechContext } from './speech.ts';

/** Words between a subject and its verb. */
const BETWEEN =
  /(?:^|[\s,])(?:has|have|had|is|are|was|were|be|been|also|later|then|still|once|even|only|just|already|recently|often|again|ever|never|did|does|do|would|will|could|can|may|might|must|should|wants? to|wanted to|likes? to|liked to|used to|went on to|goes on to|tried to|sought to|was heard|is quoted as|was quoted as|were quoted as|being quoted as|is fond of|[\p{Ll}]{2,14}ly|in turn|for (?:his|her|its) part|on [A-Z][a-z]{2,8}day|[A-Z][a-z]{2,8}day),?\s{0,3}$/u;
/** A clause begins after these. */
const CLAUSE =
  /(?<![\p{L}-])(?:and|but|or|yet|while|as|when|that|where|because|although|though|if|whether|since|so|before|after|until|than|what|how|why|which|who|whom|whose)(?![\p{L}-])/giu;
/** A part between commas that tells more of the name before it. */
const ASIDE =
  /^\s{0,3}(?:(?:an?|the|one|its|his|her|their|who|whose|which|now|then|formerly|then-|speaking|citing|writing|quoting|using|referring|asked|himself|herself|also|aged?|of|at|in|on|for|with|from|head|chief|director|chair|president|professor|deputy|former|retired|long|until|not|both|himself)(?![\p{L}])|\d{1,3}\s{0,3}$|[\p{Lu}][\p{L}.'’-]{0,30}['’]s )/iu;
const PREPOSITION =
  /(?<![\p{L}-])(?:of|for|at|in|from|with|to|on|by|near|inside|aboard|close)(?![\p{L}-])/iu;
const DETERMINER =
  /(?<![\p{L}-])(?:the|an?|one|two|three|another|some|many|several|its|his|her|their)(?![\p{L}-])/giu;
const PAPER =
  /^(?:the|its|their|this|that) (?:[\p{Ll}-]{2,14} )?(?:report|study|audit|review|statement|paper|document|notice|release|readout|communiqué|letter|memo|assessment|survey|ruling|editorial)$/iu;
// A subject with its title and office is no longer than this.
const REACH = 170;
const LONGEST_PHRASE = 110;
// Some paragraphs of a wire report.
const REACH_BACK = 1200;

/** The subject of a verb that begins at `verb`, looked for no further back than `floor`. */
export function subjectBefore(
  verb: number,
  floor: number,
  participle: boolean,
  context: SpeechContext,
): Speaker | undefined {
  const { text } = context;
  const from = Math.max(floor, verb - REACH);
  let end = verb;
  // An aside between commas is left to the phrase.
  const aside = /,\s{0,3}$/u.test(text.slice(from, end));
  for (let step = 0; step < 5 && !aside; step += 1) {
    const between = BETWEEN.exec(text.slice(from, end))?.[0];
    if (between === undefined || between.trim() === '') break;
    end -= between.length - (/^[\s,]/u.test(between) ? 1 : 0);
  }
  const clause = text.slice(from, end);
  if (
    participle &&
    /[,;—]?\s{0,3}$/u.test(clause) &&
    /[,;]\s{0,3}$|(?:and|by|while|with)\s{0,3}$/iu.test(clause)
  )
    return elided(from + clause.length, floor, context);
  const own = phraseBefore(from, end, text);
  if (own === undefined) return elided(verb, floor, context);
  const words = text.slice(own.start, own.end);
  if (PRONOUN.test(words)) return antecedent(own.start, words, context);
  // The report called it: what a body has put on paper, it says.
  if (PAPER.test(words))
    return antecedent(own.start, 'it', context) ?? inPhrase(own, context, 'subject');
  return (
    namedBefore(own, context) ?? inPhrase(own, context, 'subject') ?? elided(verb, floor, context)
  );
}

/** The ministry, after the Finance Ministry: the body of that kind that was named last. */
const KIND =
  /^the (ministry|department|agency|navy|army|air force|coast guard|company|firm|yard|committee|council|institute|office|embassy|bureau|command|union|party|court|association|alliance|center|centre|think tank|council)$/iu;

function namedBefore(phrase: Span, { text, actors, block }: SpeechContext): Speaker | undefined {
  const kind = KIND.exec(text.slice(phrase.start, phrase.end))?.[1]?.toLowerCase();
  if (kind === undefined) return undefined;
  const from = Math.max(0, block.start - REACH_BACK);
  const found = actorsWithin(actors, { start: from, end: phrase.start }).findLast(
    ({ type, start, end }) =>
      type === 'organization' && text.slice(start, end).toLowerCase().includes(kind),
  );
  return found === undefined ? undefined : toSpeaker(found, 'pronoun');
}

/** The words of the subject right before a place; asides between commas are left out. */
function phraseBefore(from: number, end: number, text: string): Span | undefined {
  let to = end;
  while (to > from && text[to - 1] === ' ') to -= 1;
  let start = from;
  const edge = (at: number) => text.slice(from, at).search(/[;:"“”()—](?=[^;:"“”()—]{0,400}$)/u);
  start = Math.max(start, from + edge(to) + 1);
  // "Lammens, a spokesman for the ministry, said": back over the aside.
  while (text[to - 1] === ',') {
    to -= 1;
    const comma = text.slice(start, to).lastIndexOf(',');
    const chunk = text.slice(comma === -1 ? start : start + comma + 1, to);
    if (comma === -1 || !ASIDE.test(chunk)) break;
    to = start + comma + 1;
  }
  const comma = text.slice(start, to).lastIndexOf(',');
  let head = comma === -1 ? start : start + comma + 1;
  for (const word of text.slice(head, to).matchAll(CLAUSE)) {
    const after = head + word.index + word[0].length;
    // "Strand and Raman said": two names are one subject.
    if (
      /^and$/iu.test(word[0]) &&
      /$(?<=\p{Lu}[\p{L}.'’-]{0,30} )/u.test(text.slice(head, head + word.index))
    )
      continue;
    if (after <= to) start = after;
  }
  head = Math.max(head, start);
  while (head < to && /[\s,]/u.test(text[head] ?? '')) head += 1;
  return to > head && to - head <= LONGEST_PHRASE ? { start: head, end: to } : undefined;
}

/** The subject that a verb shares with the one before it: the first of the sentence. */
function elided(at: number, floor: number, context: SpeechContext): Speaker | undefined {
  const { actors, brackets, text, sentence } = context;
  const start = Math.max(Math.min(floor, sentence.start), at - REACH_BACK);
  const first = actorsWithin(actors, { start, end: at }).filter(
    (actor) =>
      actor.type !== 'place' &&
      ((brackets[actor.start] ?? 0) & INSIDE.quote) === 0 &&
      !PREPOSITION.test(text.slice(Math.max(start, actor.start - 8), actor.start)),
  );
  const pronoun = /^["“'‘]?(He|She|They|It)(?![\p{L}])/u.exec(text.slice(start, start + 8))?.[1];
  if (pronoun !== undefined) return antecedent(start, pronoun, context);
  const found = first.find(({ type }) => type === 'person') ?? first[0];
  if (found !== undefined) return toSpeaker(found, 'subject');
  const opening =
    /^(?:the|an?|one|another) [\p{L}'’ -]{2,50}?(?= (?:said|says|was|is|had|has|told|[\p{Ll}]{2,12}ed)(?![\p{L}]))/iu.exec(
      text.slice(start, Math.min(at, start + 80)),
    );
  if (opening !== null)
    return {
      span: { start, end: start + opening[0].length },
      entity: undefined,
      offices: [],
      by: 'role',
    };
  return antecedent(start, 'he', context);
}

/** Who a phrase names: the name at its head, or the phrase itself where it has none: a spokesman for the ministry. */
export function inPhrase(
  phrase: Span,
  { text, actors, brackets }: SpeechContext,
  by: Speaker['by'],
): Speaker | undefined {
  const words = text.slice(phrase.start, phrase.end);
  const preposition = PREPOSITION.exec(words);
  const leading = preposition !== null && preposition.index === 0;
  const edge = preposition === null || leading ? phrase.end : phrase.start + preposition.index;
  const inside = actorsWithin(actors, phrase).filter(
    ({ start }) => ((brackets[start] ?? 0) & INSIDE.quote) === 0,
  );
  const headed = inside.filter(({ start }) => start < edge);
  const person = headed.findLast(({ type }) => type === 'person');
  if (person !== undefined) return toSpeaker(person, by);
  // "Ukraine's military", "the navy's chief": the name before the possessive is not the one who speaks.
  const owns = ({ end }: Actor) => /^['’]s? /u.test(text.slice(end, end + 3));
  const closing = headed.findLast(
    (actor) => !owns(actor) && (actor.end >= edge - 1 || actor.type === 'organization'),
  );
  if (closing !== undefined && closing.type !== 'role' && closing.end >= edge - 1)
    return toSpeaker(closing, by);
  if (leading) {
    const last = inside.findLast(({ type }) => type === 'person' || type === 'organization');
    return last === undefined ? undefined : toSpeaker(last, by);
  }
  return described(phrase, text, inside, by);
}

/** A subject without a name, as printed: A Chilean congressional aide, Pakistan's military. */
function described(
  phrase: Span,
  text: string,
  inside: readonly Actor[],
  by: Speaker['by'],
): Speaker | undefined {
  const words = text.slice(phrase.start, phrase.end);
  const preposition = PREPOSITION.exec(words)?.index ?? words.length;
  const last = [...words.slice(0, preposition).matchAll(DETERMINER)].at(-1)?.index;
  const capital = words.search(/\p{Lu}/u);
  const from = last ?? capital;
  if (from === undefined || from === -1) return undefined;
  const span = { start: phrase.start + from, end: phrase.end };
  const role = inside.find(({ type, start }) => type === 'role' && start >= span.start);
  return { span, entity: undefined, offices: role?.offices ?? [], by };
}

/** The one named right after a place: said Hendrik Lammens, a spokesman for; by a spokeswoman for. */
export function subjectAfter(
  at: number,
  limit: number,
  context: SpeechContext,
): Speaker | undefined {
  const { text, actors } = context;
  const rest = text.slice(at, Math.min(limit, at + REACH));
  const edge = rest.search(
    /[,;:"“”()\n—]|\.(?:\s{1,3}["“]?\p{Lu}\p{Ll}|\s{0,3}$)|(?<![\p{L}-])(?:who|whose|which|that|on|after|during|as|in an?|at an?|in the|at the|when|while|to (?:reporters|lawmakers|journalists|parliament))(?![\p{L}-])/u,
  );
  const end = at + (edge === -1 ? rest.length : edge);
  let start = at;
  while (start < end && text[start] === ' ') start += 1;
  let to = end;
  while (to > start && text[to - 1] === ' ') to -= 1;
  // Initials and short titles have a full stop that ends nothing: said Rear Adm. Paulo Belmonte.
  const title = actorsWithin(actors, { start, end: Math.min(limit, start + 60) }).find(
    ({ type, start: own }) =>
      type === 'person' && /^[\p{Lu}][\p{L}. -]{0,30}$/u.test(text.slice(start, own) || 'A'),
  );
  if (
    title !== undefined &&
    title.start - start < 32 &&
    !/[,;]/u.test(text.slice(start, title.start))
  )
    return toSpeaker(title, 'after');
  if (to - start < 2) return undefined;
  const words = text.slice(start, to);
  if (PRONOUN.test(words)) return antecedent(start, words, context);
  const own = inPhrase({ start, end: to }, context, 'after');
  // "said a spokesman, Jan Lammens,": the name follows.
  if (own?.entity === undefined && text[to] === ',') {
    const [next] = actorsWithin(actors, { start: to, end: to + 40 });
    if (
      next?.type === 'person' &&
      next.start - to <= 14 &&
      !/^, (?:who|to|and|on|in|at)/u.test(text.slice(to, to + 6))
    )
      return toSpeaker(next, 'after');
  }
  return own;
}
