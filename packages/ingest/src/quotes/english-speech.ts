import type { Span } from '../segment/segmented-text.ts';
import { wordsAfter, wordsBefore } from '../text/words.ts';
import { actorsWithin } from './actors.ts';
import { antecedent, toSpeaker } from './english-antecedent.ts';
import { type Around, VERB_REACH } from './english-around.ts';
import {
  CALLED,
  englishActOf,
  INSCRIBED,
  isVerb,
  JUDGING,
  NAMED_BY_ALL,
  NAMING,
  NOUN_LIKE,
  PRONOUN,
  VERB,
} from './english-cues.ts';
import { goesOn, split } from './english-goes-on.ts';
import { fromSource } from './english-source.ts';
import { inPhrase, subjectAfter, subjectBefore } from './english-subject.ts';
import type { MarkedSpan, Speaker } from './quotation.ts';
import type { Speech, SpeechContext } from './speech.ts';

const REACH_BEFORE = 240;

/** Whether marked words in English are speech, and whose; undefined when nothing says so. */
export function englishSpeech(mark: MarkedSpan, context: SpeechContext): Speech | undefined {
  const { text, sentence, block } = context;
  const words = text.slice(mark.start, mark.end);
  const offset = Math.max(sentence.start, mark.start - 1 - REACH_BEFORE);
  const count = words.split(' ').length;
  const around: Around = {
    mark,
    context,
    offset,
    before: text.slice(offset, mark.start - 1),
    after: text.slice(mark.end + 1, Math.min(block.end, mark.end + 1 + VERB_REACH)),
    count,
    whole: (count >= 3 && /[.!?,…]$/u.test(words) && /^[\p{Lu}\d[…‘'“]/u.test(words)) || count >= 8,
  };
  if (CALLED.test(around.before)) return undefined;
  return (
    fromSource(around) ??
    verbAfter(around) ??
    split(around) ??
    byAgent(around) ??
    verbBefore(around) ??
    colon(around) ??
    signed(around) ??
    goesOn(around)
  );
}

/** `"…," Villacorta told reporters`; `"…," said Rear Adm. Belmonte`. */
function verbAfter({ mark, after, context }: Around): Speech | undefined {
  const { text } = context;
  const closed = /[,.!?…—-]$/u.test(text.slice(mark.end - 1, mark.end)) || /^[,.]/u.test(after);
  if (!closed) return undefined;
  const limit = mark.end + 1 + after.length;
  const from = mark.end + 1 + (/^[,.]/u.test(after) ? 1 : 0);
  const cue = verbIn(text, from, limit);
  if (cue === undefined) return undefined;
  const verb = text.slice(cue.start, cue.end);
  const said = { act: englishActOf(verb), cue, rule: 'quote/en-verb-after' };
  const subject = text.slice(from, cue.start).replaceAll(/[,.]/gu, '').trim();
  // "… it." Strand said: after a full stop only a short subject and its verb belong to the marks.
  const stopped = text[mark.end - 1] === '.' || after.startsWith('.');
  if (
    stopped &&
    (subject.split(' ').length > 4 || !/^[^.]{0,60}(?:[.,:]|$)/u.test(text.slice(cue.end)))
  )
    return undefined;
  if (stopped && /^(?:a|an|the)? ?[\p{Ll}]{2,20} that(?![\p{L}])/iu.test(subject)) return undefined;
  if (subject === '' || /^(?:also|later|then)$/iu.test(subject))
    return { ...said, speaker: subjectAfter(cue.end, context.block.end, context) };
  if (PRONOUN.test(subject))
    return { ...said, speaker: antecedent(mark.start - 1, subject, context) };
  return { ...said, speaker: subjectBefore(cue.start, from, false, context) };
}

/** The verb of saying after a quotation, with a subject of at most some words before it. */
function verbIn(text: string, from: number, limit: number): Span | undefined {
  for (const word of wordsAfter(text, from, 16, limit)) {
    const bare = word.text.replace(/[.]$/u, '');
    const end = word.start + bare.length;
    if (isVerb(bare) && !(NOUN_LIKE.test(bare) && text.slice(from, word.start).trim() === ''))
      return { start: word.start, end };
    // A full stop that is no initial ends the sentence.
    if (/\p{Ll}{3}\.$/u.test(word.text)) return undefined;
  }
  return undefined;
}

const CLOSING = /,?(?: (?:as|as being|to be|in these words|like this))?[,:]? $/iu;
const LONGEST_AGENT = 100;

/** `dismissed by a spokeswoman for the ministry as "…"`. */
function byAgent({ before, offset, context }: Around): Speech | undefined {
  const by = before.lastIndexOf(' by ');
  const rest = before.slice(by + 4);
  if (by === -1 || rest.length > LONGEST_AGENT || /["“”;:](?! $)/u.test(rest)) return undefined;
  const said = wordsBefore(before, by, 4).findLast(({ text }) => isVerb(text));
  const who = rest.slice(0, CLOSING.exec(rest)?.index);
  if (said === undefined || who.length < 2) return undefined;
  const at = offset + by + 4;
  return {
    speaker: subjectAfter(at, at + who.length, context),
    act: englishActOf(said.text),
    cue: { start: offset + said.start, end: offset + said.end },
    rule: 'quote/en-agent',
  };
}

/** `Strand said the drill "is …"`, `She added that Canberra "will …"`, `called the lease "a blank check"`. */
function verbBefore({ before, offset, count, context }: Around): Speech | undefined {
  const last = [...before.matchAll(VERB)].at(-1);
  if (last === undefined) return undefined;
  const verb = last[1] ?? '';
  const head = before.slice(0, last.index);
  const gap = before.slice(last.index + verb.length);
  if (gap.length > VERB_REACH || /["”;]/u.test(gap)) return undefined;
  // "the so-called 'X'" and "a drill the navy calls": one or two words after an article are a term.
  const judging = JUDGING.test(verb);
  if (count <= 3 && NAMING.test(before) && !judging) return undefined;
  if (count <= 2 && gap.length > 60) return undefined;
  if (NAMED_BY_ALL.test(head) && !/ing$/iu.test(verb)) {
    if (judging || /^(?:put|read|reads|signed|found)$/iu.test(verb)) return undefined;
  }
  if (isInscription(head, verb)) return undefined;
  const verbStart = offset + last.index;
  const cue = { start: verbStart, end: verbStart + verb.length };
  const said = { act: englishActOf(verb), cue, rule: 'quote/en-verb-before' };
  // `…," said Lammens, a spokesman, "…"`: the subject follows the verb.
  if (
    /[,"”—]\s{0,3}$/u.test(head) &&
    /^ (?:\p{Lu}|an? |the |one )[^"]{0,120},\s{0,3}$/u.test(gap)
  ) {
    const after = subjectAfter(cue.end, cue.end + gap.length, context);
    if (after !== undefined && /^(?:said|says|wrote|writes|added|asked|replied)$/iu.test(verb))
      return { ...said, speaker: after };
  }
  const noun = NOUN_LIKE.test(verb);
  if (noun && !/[\p{L}.'’)"”,]\s$/u.test(head)) return undefined;
  const participle = /ing$/iu.test(verb);
  return { ...said, speaker: subjectBefore(verbStart, offset, participle, context) };
}

/** What a sign says is printed on it. */
function isInscription(head: string, verb: string): boolean {
  if (
    !/^(?:say|says|said|saying|read|reads|reading|put|posted|declares|declaring|announcing|proclaiming|warning|signed)$/iu.test(
      verb,
    )
  )
    return false;
  if (
    /^(?:It|This|That)(?: will| would| still| now| simply| just| only)* $/u.test(head.slice(-24)) &&
    /^(?:say|says|read|reads)$/iu.test(verb)
  )
    return true;
  return INSCRIBED.test(head);
}

/** `Strand was blunt: "…"` */
function colon({ before, offset, whole, count, context }: Around): Speech | undefined {
  if (!/:\s$/u.test(before) || !(whole || count >= 4)) return undefined;
  if (INSCRIBED.test(before) || NAMING.test(before)) return undefined;
  const end = offset + before.trimEnd().length - 1;
  // The deputy spokesperson, Julio Marrero: the name right before the colon.
  const last = actorsWithin(context.actors, { start: offset, end }).at(-1);
  const near = last?.end === end && last.type !== 'place' ? toSpeaker(last, 'before') : undefined;
  const speaker =
    near ??
    subjectOfSentence(context.sentence.start, end, context) ??
    subjectBefore(end, context.sentence.start, true, context);
  return {
    speaker,
    act: 'state',
    cue: { start: end, end: end + 1 },
    rule: 'quote/en-colon',
  };
}

/** Strand's verdict: "…" */
const OWN_WORDS =
  /['’]s? (?:own )?(?:verdict|answer|reply|view|response|message|summary|conclusion|explanation|advice|warning|take|reaction|comment|assessment)(?![\p{L}])/iu;

/** The subject with which a sentence begins. */
function subjectOfSentence(
  start: number,
  end: number,
  context: SpeechContext,
): Speaker | undefined {
  const { text } = context;
  const opening = /^(?:["“'‘(*-]\s?)?(He|She|They|It|I|We)(?![\p{L}])/u.exec(
    text.slice(start, start + 10),
  )?.[1];
  if (opening !== undefined) return antecedent(start, opening, context);
  const owner = text.slice(start, end).search(OWN_WORDS);
  if (owner > 0) return inPhrase({ start, end: start + owner }, context, 'before');
  return subjectAfter(start, end, context);
}

/** `"…" — Laura Strand`, `"…" (Strand)`: a name after the marks. */
function signed({ mark, after, count, context }: Around): Speech | undefined {
  if (count < 3) return undefined;
  const match = /^ ?(?:—|--?|\() ?(?<who>\p{Lu}[^"“”;:()\n]{2,60}?)\)?(?:$|[.\n)])/u.exec(after);
  const who = match?.groups?.who;
  if (match === null || who === undefined) return undefined;
  const start = mark.end + 1 + match[0].indexOf(who);
  const speaker = subjectAfter(start, context.block.end, context);
  return speaker?.entity === undefined
    ? undefined
    : { speaker, act: 'state', cue: undefined, rule: 'quote/en-signed' };
}
