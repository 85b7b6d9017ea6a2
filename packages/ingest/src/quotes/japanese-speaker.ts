import type { Span } from '../segment/segmented-text.ts';
import { INSIDE } from '../text/brackets.ts';
import { actorsWithin } from './actors.ts';
import { voiceOf } from './japanese-nouns.ts';
import {
  bestSubject,
  type Subject,
  subjectEnding,
  subjectsIn,
  toSpeaker,
} from './japanese-subjects.ts';
import type { Speaker } from './quotation.ts';
import type { SpeechContext } from './speech.ts';

/** 「…」(三崎氏) */
const POSTPOSED = /^(?:と、?)?\(([^()\n]{2,30})\)/u;
/** 同氏, 同省: the one of that kind who was named last. */
const SAME =
  /^(?:同|両)(氏|相|官|長官|大臣|首相|大統領|総統|総理|知事|市長|町長|村長|司令官|司令|幕僚長|統幕長|議長|報道官|次官|局長|部長|課長|社長|会長|代表|教授|准教授|議員|委員長|研究員|大使|陸将|海将|空将|大将|中将|少将|准将|大佐|中佐|省|庁|府|軍|党|社|紙|局|県|市|町|村|国|機構|研究所|センター|委員会|隊|部隊|大使館|協会|組合|財団|通信|誌)$|^(?:彼|彼女|氏)$/u;
/** 「…」と話すのは, 「…」とは: the speaker follows. */
const CLEFT = /^(?:など|等)?と(?:は|も)?[^、。「」\n]{0,24}?(?:のは|のが|とは)、?/u;
const INVERTED = /^(?:など|等)?と(?:は)?、?/u;
/** Words that stand between a speaker and the marks: 三崎氏:「…」, 三崎氏の「…」. */
const ADJACENT = /[:の、 —-]$/u;
const REACH_AFTER = 60;
// What is longer is a table; its other end has nothing to do with the words.
const LONGEST_SENTENCE = 500;

/** Who says the words between marks, in Japanese. */
export function japaneseSpeaker(quote: Span, context: SpeechContext): Speaker | undefined {
  return (
    postposed(quote, context) ??
    subjectBefore(quote, context) ??
    adjacent(quote, context) ??
    speakerAfter(quote, context) ??
    carriedOver(quote, context)
  );
}

/** The speaker in brackets after a quotation. */
export function postposed({ end }: Span, context: SpeechContext): Speaker | undefined {
  const { text } = context;
  const close = end + 1;
  const match = POSTPOSED.exec(text.slice(close, close + 36));
  if (match === null) return undefined;
  const start = close + match[0].indexOf('(') + 1;
  const inside = { start, end: start + (match[1] ?? '').length };
  const subject = subjectEnding(inside.end, inside.start, '', context);
  return subject === undefined || subject.voice === 'place' || subject.voice === 'paper'
    ? undefined
    : toSpeaker(subject, 'brackets');
}

/** The subject of the sentence in front of the quotation. */
export function subjectBefore(quote: Span, context: SpeechContext): Speaker | undefined {
  const { text, sentence, brackets } = context;
  const level = brackets[quote.start - 1] ?? 0;
  // Inside brackets a sentence of its own begins: (16日、同紙は「…」と報道).
  const open = (level & INSIDE.paren) === 0 ? -1 : text.lastIndexOf('(', quote.start - 2);
  const far = quote.start - LONGEST_SENTENCE;
  const stretch = { start: Math.max(sentence.start, open + 1, far), end: quote.start - 1 };
  const subjects = subjectsIn(stretch, level, context);
  const best = bestSubject(subjects, quote.start, text);
  if (best === undefined) return undefined;
  // 三崎氏の「…」 stands nearer than the topic of the sentence.
  const near = adjacent(quote, context);
  if (near !== undefined && near.span.start > best.tail && best.voice === 'place') return near;
  return sameAs(best, context) ?? toSpeaker(best, 'subject');
}

/** The speaker right before the marks: 三崎氏「…」, 三崎氏:「…」, 三崎氏の「…」. */
export function adjacent(quote: Span, context: SpeechContext): Speaker | undefined {
  const { text, sentence } = context;
  let at = quote.start - 1;
  while (at > sentence.start && ADJACENT.test(text.slice(at - 1, at))) at -= 1;
  const subject = subjectEnding(at, sentence.start, '', context);
  if (subject === undefined || subject.voice === 'place') return undefined;
  return toSpeaker(subject, 'before');
}

/** 「…」と三崎氏は述べた, 「…」と三崎氏。, 「…」と話すのは三崎氏だ. */
export function speakerAfter(quote: Span, context: SpeechContext): Speaker | undefined {
  const { text, sentence } = context;
  const from = quote.end + 1;
  const end = Math.min(sentence.end, from + REACH_AFTER);
  const after = text.slice(from, end);
  const cleft = CLEFT.exec(after)?.[0];
  if (cleft !== undefined) {
    const rest = after.slice(cleft.length);
    const edge = rest.search(/(?:だ|です|で|の|が)?(?:[。、]|$)/u);
    const named = speakerEnding(
      from + cleft.length + Math.max(0, edge),
      from + cleft.length,
      context,
    );
    if (named !== undefined) return named;
  }
  const inverted = INVERTED.exec(after)?.[0];
  if (inverted === undefined) return undefined;
  const head = from + inverted.length;
  const [subject] = subjectsIn({ start: head, end }, 0, context);
  if (subject !== undefined && subject.start - head <= 8 && subject.particle !== 'から')
    return sameAs(subject, context) ?? toSpeaker(subject, 'after');
  const close = after.search(/[。、]|$/u);
  return close > inverted.length ? speakerEnding(from + close, head, context) : undefined;
}

function speakerEnding(at: number, floor: number, context: SpeechContext): Speaker | undefined {
  const subject = subjectEnding(at, floor, '', context);
  return subject === undefined || subject.voice !== 'person'
    ? undefined
    : toSpeaker(subject, 'after');
}

/** 同氏は…: the person or body of that kind that was named last. */
function sameAs(subject: Subject, { text, actors, block }: SpeechContext): Speaker | undefined {
  const words = text.slice(subject.start, subject.end);
  const same = SAME.exec(words);
  if (same === null || subject.entity !== undefined) return undefined;
  const kind = same[1] ?? '氏';
  const earlier = actorsWithin(actors, {
    start: Math.max(0, block.start - REACH_BACK),
    end: subject.start,
  }).reverse();
  const person = voiceOf(kind) === 'person';
  const found =
    earlier.find(({ start, tail }) => kind !== '氏' && text.slice(start, tail).endsWith(kind)) ??
    earlier.find(({ type }) => type === (person ? 'person' : 'organization'));
  return found === undefined ? undefined : toSpeaker(found, 'pronoun');
}

// Two paragraphs of a newspaper.
const REACH_BACK = 600;

/** Where the sentence has no subject: the speaker of the quotation before, or the last topic, whichever is nearer. */
export function carriedOver(quote: Span, context: SpeechContext): Speaker | undefined {
  const { block, over, previous, sentence } = context;
  const earlier = subjectsIn(
    { start: Math.max(block.start, sentence.start - REACH_BACK), end: sentence.start },
    0,
    context,
  ).filter(({ particle, voice }) => particle !== 'から' && voice === 'person');
  const topic = earlier.findLast(({ particle }) => particle !== 'が') ?? earlier.at(-1);
  const said = previous?.kind === 'speech' && previous.start > block.start ? previous : undefined;
  if (said?.speaker !== undefined && (topic === undefined || topic.tail < said.end))
    return { ...said.speaker, by: 'topic' };
  if (topic !== undefined) return sameAs(topic, context) ?? toSpeaker(topic, 'topic');
  for (const above of over) {
    const head = { start: above.start, end: Math.min(above.end, above.start + LONGEST_SENTENCE) };
    const level = context.brackets[quote.start] ?? 0;
    const subjects = subjectsIn(head, level, context).filter(({ voice }) => voice === 'person');
    const best = subjects.at(0) ?? lonePerson(head, context);
    if (best !== undefined) return toSpeaker(best, 'topic');
  }
  return undefined;
}

/** The only person that a heading names: ■三崎大臣会見. */
function lonePerson(head: Span, { actors }: SpeechContext) {
  const people = actorsWithin(actors, head).filter(({ type }) => type === 'person');
  const one = people[0];
  return one !== undefined && people.every(({ entity }) => entity === one.entity) ? one : undefined;
}
