import type { Span } from '../segment/segmented-text.ts';
import { INSIDE } from '../text/brackets.ts';
import { wordsAfter, wordsBefore } from '../text/words.ts';
import { type Actor, actorsWithin } from './actors.ts';
import { CALLED, englishActOf, isVerb, NAMING, PRONOUN, VERB } from './english-cues.ts';
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
  const source = sourceBefore(before);
  if (source !== undefined) {
    const stretch = { start: quote.start - 1 - before.length + source, end: quote.start - 1 };
    return {
      speaker: namedIn(stretch, context, 'before'),
      act: 'state',
      cue: stretch,
      rule: 'quote/en-according-to',
    };
  }
  const named = /: $/u.test(before) ? namedBeforeColon(quote, context) : undefined;
  if (named !== undefined)
    return { speaker: named, act: 'state', cue: undefined, rule: 'quote/en-colon' };
  const comma = /[,.!?—-]$/u.test(text.slice(quote.end - 1, quote.end)) || /^[,.]/u.test(after);
  const verb = comma ? verbAfter(text, quote.end + 1, quote.end + 1 + after.length) : undefined;
  if (verb !== undefined) return afterQuote(quote, verb, context);
  return beforeQuote(quote, before, words, context);
}

/** `the deputy spokesperson, Julio Marrero: "…"`: a name right before the colon. */
function namedBeforeColon(quote: Span, { actors }: SpeechContext): Speaker | undefined {
  const colon = quote.start - 3;
  const actor = actorsWithin(actors, { start: colon - LONGEST_SUBJECT, end: colon }).at(-1);
  return actor !== undefined && actor.end === colon && actor.type !== 'place'
    ? toSpeaker(actor, 'before')
    : undefined;
}

/** Words that open `according to Strand,` or `as Raman wrote,` right before a quotation: where they begin. */
function sourceBefore(before: string): number | undefined {
  const tail = before.toLowerCase();
  for (const opening of ['according to ', 'in the words of ']) {
    const at = tail.lastIndexOf(opening);
    const rest = before.slice(at + opening.length);
    if (
      at !== -1 &&
      rest.length >= 2 &&
      rest.length < 90 &&
      !/["“”.;]/u.test(rest.replaceAll(/\b\p{Lu}\p{Ll}{0,4}\./gu, ''))
    )
      return at;
  }
  const as = /(?:^|[\s(])as $/iu;
  const verb = wordsBefore(before, before.length, 6).findLast(({ text }) => isVerb(text));
  if (verb === undefined || before.length - verb.end > 40) return undefined;
  const subject = wordsBefore(before, verb.start, 12);
  const first = subject.findLastIndex(({ text }) => text.toLowerCase() === 'as');
  const start = subject[first]?.start;
  return start !== undefined && as.test(before.slice(0, start + 3)) ? start : undefined;
}

/** The verb of saying after a quotation, with at most nine words of a subject before it. */
function verbAfter(text: string, at: number, limit: number): Span | undefined {
  const from = /^[,.]/u.test(text.slice(at, at + 1)) ? at + 1 : at;
  for (const word of wordsAfter(text, from, 10, limit)) {
    if (isVerb(word.text.replace(/[.]$/u, '')))
      return { start: word.start, end: word.start + word.text.replace(/[.]$/u, '').length };
    // A full stop that is no initial ends the sentence.
    if (/\p{Ll}{3}\.$/u.test(word.text)) return undefined;
  }
  return undefined;
}

/** `"…," Villacorta told reporters`; `"…," said Rear Adm. Belmonte`. */
function afterQuote(quote: Span, cue: Span, context: SpeechContext): EnglishSpeech {
  const { start: verbStart, end: verbEnd } = cue;
  const verb = context.text.slice(verbStart, verbEnd);
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

const DETERMINERS = /^(?:the|a|an|one|two|another|some|many)$/iu;
const CLAUSE_WORDS = /^(?:and|but|while|as|when|that|where|because|although)$/iu;

/** A subject without a name, as printed: `A Chilean congressional aide`, `Pakistan's military`. */
function spanSpeaker(text: string, { start, end }: Span, by: Speaker['by']): Speaker | undefined {
  const words = wordsBefore(text, end, 9, Math.max(start, end - LONGEST_SUBJECT));
  // "A Chilean aide, who asked not to be named, said": the clause between commas is left out.
  const comma = words.findLastIndex((word, index) => word.comma && index < words.length - 1);
  const own = comma === -1 ? words : words.slice(comma + 1);
  const clause = own.findLastIndex((word) => CLAUSE_WORDS.test(word.text));
  const phrase = own.slice(clause + 1);
  const first = phrase.findIndex(
    (word) => DETERMINERS.test(word.text) || /^\p{Lu}/u.test(word.text),
  );
  const last = phrase.at(-1);
  const head = phrase[first];
  if (head === undefined || last === undefined || phrase.length - first > 7) {
    const relative = comma > 0 && /^who$/iu.test(words[comma + 1]?.text ?? '');
    return relative ? spanSpeaker(text, { start, end: words[comma]?.end ?? start }, by) : undefined;
  }
  const span = { start: head.start, end: last.end };
  return { span, entity: undefined, offices: [], by };
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
