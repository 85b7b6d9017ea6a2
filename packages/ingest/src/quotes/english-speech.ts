import type { Span } from '../segment/segmented-text.ts';
import { INSIDE } from '../text/brackets.ts';
import { type Actor, actorsWithin } from './actors.ts';
import {
  ACCORDING_TO,
  CALLED,
  englishActOf,
  NAMING,
  PRONOUN,
  VERB,
  VERB_AFTER,
} from './english-cues.ts';
import type { SpeechContext } from './japanese-speaker.ts';
import type { Speaker, SpeechAct } from './quotation.ts';

/** Speech found around a marked stretch of English. */
export interface EnglishSpeech {
  readonly speaker: Speaker | undefined;
  readonly act: SpeechAct;
  readonly cue: Span | undefined;
  readonly rule: string;
}

// A verb of saying further away governs something else.
const VERB_REACH = 110;
// The words of a subject without a name: "the second official".
const LONGEST_SUBJECT = 60;

/** Whether marked words in English are speech, and whose; undefined when nothing says so. */
export function englishSpeech(quote: Span, context: SpeechContext): EnglishSpeech | undefined {
  const { text, sentence } = context;
  const words = text.slice(quote.start, quote.end).split(' ').length;
  const before = text.slice(Math.max(sentence.start, quote.start - 1 - 200), quote.start - 1);
  const after = text.slice(quote.end + 1, Math.min(context.block.end, quote.end + 1 + VERB_REACH));
  if (CALLED.test(before)) return undefined;
  const according = ACCORDING_TO.exec(before);
  if (according !== null) {
    const start = quote.start - 1 - before.length + according.index;
    const stretch = { start, end: quote.start - 1 };
    return {
      speaker: namedIn(stretch, context, 'before'),
      act: 'state',
      cue: stretch,
      rule: 'quote/en-according-to',
    };
  }
  const comma = /[,.!?—-]$/u.test(text.slice(quote.start, quote.end)) || /^[,.]/u.test(after);
  if (comma && words >= 1) {
    const match = VERB_AFTER.exec(after);
    if (match !== null && !/[.!?;“"]/u.test(match[0].slice(1)))
      return afterQuote(quote, match, context);
  }
  return beforeQuote(quote, before, words, context);
}

/** `"…," Villacorta told reporters`; `"…," said Rear Adm. Belmonte`. */
function afterQuote(quote: Span, match: RegExpExecArray, context: SpeechContext): EnglishSpeech {
  const verb = match[1] ?? '';
  const verbEnd = quote.end + 1 + match[0].length;
  const verbStart = verbEnd - verb.length;
  const cue = { start: verbStart, end: verbEnd };
  const subject = { start: quote.end + 1, end: verbStart };
  const said = { act: englishActOf(verb), cue, rule: 'quote/en-verb-after' };
  const words = context.text.slice(subject.start, subject.end).replaceAll(/[,.]/gu, '').trim();
  if (words === '') {
    const edge = context.text
      .slice(verbEnd, verbEnd + 90)
      .search(/[,.;]? (?:who|whose|which|that|in|on|at|after|during|of the)\b|[;\n"“]/u);
    const reach = { start: verbEnd, end: verbEnd + (edge === -1 ? 90 : edge + 40) };
    return {
      ...said,
      speaker: namedIn(reach, context, 'after') ?? described(context.text, verbEnd, 'after'),
    };
  }
  if (PRONOUN.test(words)) return { ...said, speaker: antecedent(quote.start - 1, words, context) };
  return {
    ...said,
    speaker: namedIn(subject, context, 'subject') ?? spanSpeaker(context.text, subject, 'subject'),
  };
}

/** `Strand said the drill "is …"`, `She added that Canberra "will …"`, `called the lease "a blank check"`. */
function beforeQuote(
  quote: Span,
  before: string,
  words: number,
  context: SpeechContext,
): EnglishSpeech | undefined {
  const offset = quote.start - 1 - before.length;
  const verbs = [...before.matchAll(VERB)];
  const last = verbs.at(-1);
  if (last === undefined) return undefined;
  const verb = last[1] ?? '';
  const gap = before.slice(last.index + verb.length);
  if (gap.length > VERB_REACH || /["”;]/u.test(gap)) return undefined;
  // "the so-called 'X'" and "a drill the navy calls": one or two words after an article are a term.
  const term =
    words <= 3 &&
    NAMING.test(before) &&
    !/^(?:called|calls|calling|described|describes|branded|labelled|labeled|dismissed|termed|deemed|warned|warns)$/iu.test(
      verb,
    );
  if (term) return undefined;
  if (words <= 2 && gap.length > 60) return undefined;
  const verbStart = offset + last.index;
  const cue = { start: verbStart, end: verbStart + verb.length };
  const clauseStart = Math.max(context.sentence.start, verbStart - 140);
  return {
    speaker: subjectBefore({ start: clauseStart, end: verbStart }, context),
    act: englishActOf(verb),
    cue,
    rule: 'quote/en-verb-before',
  };
}

/** The subject of a verb: a pronoun right before it, the nearest name, or the words of the clause. */
function subjectBefore(stretch: Span, context: SpeechContext): Speaker | undefined {
  const { text } = context;
  const clause = text.slice(stretch.start, stretch.end);
  const pronoun =
    /(?:^|[\s,"“])(he|she|they|it|I|we),?(?: [\p{L}]+ly| also| later| then| has| had| have)? $/iu.exec(
      clause,
    )?.[1];
  if (pronoun !== undefined) return antecedent(stretch.start, pronoun, context);
  // "…, adding that": the subject of the verb before.
  return (
    namedIn(stretch, context, 'subject', true) ??
    spanSpeaker(text, stretch, 'role') ??
    antecedent(stretch.start, 'he', context)
  );
}

/** The name in a stretch that can speak: people before bodies, bodies before places; `last` takes the nearest to its end. */
function namedIn(
  stretch: Span,
  { actors, brackets }: SpeechContext,
  by: Speaker['by'],
  last = false,
): Speaker | undefined {
  const inside = actorsWithin(actors, stretch).filter(
    ({ start }) => ((brackets[start] ?? 0) & INSIDE.quote) === 0,
  );
  const ordered = last ? inside.reverse() : inside;
  const actor =
    ordered.find(({ type }) => type === 'person') ??
    ordered.find(({ type }) => type === 'organization') ??
    ordered[0];
  return actor === undefined ? undefined : toSpeaker(actor, by);
}

function toSpeaker({ start, end, entity, offices }: Actor, by: Speaker['by']): Speaker {
  return { span: { start, end }, entity, offices, by };
}

/** He or she: the person named last before; they and it: the body. */
function antecedent(
  before: number,
  pronoun: string,
  { actors, block, brackets }: SpeechContext,
): Speaker | undefined {
  const wanted = /^(?:it|they)$/iu.test(pronoun) ? ['organization', 'person'] : ['person'];
  const earlier = actorsWithin(actors, { start: Math.max(0, block.start - 1200), end: before })
    .filter(({ start }) => ((brackets[start] ?? 0) & INSIDE.quote) === 0)
    .reverse();
  for (const type of wanted) {
    const actor = earlier.find((one) => one.type === type);
    if (actor !== undefined) return toSpeaker(actor, 'pronoun');
  }
  return undefined;
}

const NOUN_PHRASE =
  /(?:^|[,;:] |(?:^|\s)(?:and|but|while|as|when|that) )((?:The |the |A |a |An |an |One |one |Two |Another |[A-Z][\p{L}'’-]+ )(?:[\p{L}'’-]+ ){0,5}[\p{L}'’-]+),?(?: who [^,]{2,40},)? ?$/u;

/** A subject without a name, as printed: `A Chilean congressional aide`. */
function spanSpeaker(text: string, { start, end }: Span, by: Speaker['by']): Speaker | undefined {
  const words = text.slice(Math.max(start, end - LONGEST_SUBJECT), end);
  const match = NOUN_PHRASE.exec(words);
  const phrase = match?.[1];
  if (match === null || phrase === undefined) return undefined;
  const from = Math.max(start, end - LONGEST_SUBJECT) + match.index + match[0].indexOf(phrase);
  return { span: { start: from, end: from + phrase.length }, entity: undefined, offices: [], by };
}

function described(text: string, at: number, by: Speaker['by']): Speaker | undefined {
  const match =
    /^ ((?:the|a|an|one|two|another) [\p{L}' -]{2,40}?)(?=[,.;]| who| on| in| at|$)/iu.exec(
      text.slice(at, at + 60),
    );
  if (match === null) return undefined;
  return {
    span: { start: at + 1, end: at + 1 + (match[1] ?? '').length },
    entity: undefined,
    offices: [],
    by,
  };
}

/** For tests of the patterns. */
export const ENGLISH_SPEECH_PATTERNS = { NOUN_PHRASE };
