import { type Around, ends, type Rule, speech } from './japanese-around.ts';
import * as cues from './japanese-cues.ts';
import {
  adjacent,
  japaneseSpeaker,
  postposed,
  speakerAfter,
  subjectBefore,
} from './japanese-speaker.ts';
import { alone, headOfSentence, inHeading } from './japanese-standing.ts';
import { bestSubject, subjectEnding, subjectsIn, toSpeaker } from './japanese-subjects.ts';
import type { MarkedSpan, Speaker } from './quotation.ts';
import type { Speech, SpeechContext } from './speech.ts';

// The verb of saying is seldom further away.
const REACH = 60;

/** Whether marked words in Japanese are speech, by what stands after and before them. */
export function japaneseSpeech(mark: MarkedSpan, context: SpeechContext): Speech | undefined {
  const { text } = context;
  const close = mark.end + 1;
  const words = text.slice(mark.start, mark.end);
  const around: Around = {
    mark,
    context,
    words,
    before: text.slice(Math.max(context.block.start, mark.start - 1 - REACH), mark.start - 1),
    after: text.slice(close, Math.min(context.block.end, close + REACH)),
    close,
    sentenceLike: cues.isSentenceLike(words),
  };
  if (context.heading) return inHeading(around);
  for (const rule of RULES) {
    const found = rule(around);
    if (found === 'none') return undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

const RULES: readonly Rule[] = [
  hearsay,
  withNoun,
  naming,
  verbAfter,
  effect,
  according,
  inBrackets,
  spokeBefore,
  copula,
  deemed,
  chain,
  cleft,
  headOfSentence,
  alone,
  unknownVerb,
  partOfClause,
];

const isOwn = (speaker: Speaker | undefined): speaker is Speaker =>
  speaker !== undefined && speaker.by !== 'topic';

function hearsay(around: Around): Speech | undefined {
  const { after, close, sentenceLike } = around;
  if (!cues.HEARSAY.test(after)) return undefined;
  if (!/こと/u.test(after.slice(0, 6)) && !sentenceLike) return undefined;
  return speech(around, 'hearsay', undefined, { start: close, end: close + 6 });
}

/** 「…」との認識を示した, and not 「…」との噂がある. */
function withNoun(around: Around): ReturnType<Rule> {
  const { after, close, context, mark } = around;
  const match = cues.WITH_NOUN.exec(after);
  const noun = match?.groups?.noun;
  if (match === null || noun === undefined) return undefined;
  const rest = after.slice(match[0].length - (match.groups?.particle ?? '').length);
  const owner = ownerBefore(around);
  if (cues.SPEECH_NOUN.test(noun) && (owner !== undefined || !cues.EXISTS.test(rest))) {
    const who = owner ?? japaneseSpeaker(mark, context);
    // A statement that nobody in sight makes is an idea.
    if (!isOwn(who)) return 'none';
    return speech(around, 'noun', who, { start: close, end: close + match[0].length });
  }
  return cues.IDLE_NOUN.test(noun) || cues.EXISTS.test(rest) ? 'none' : undefined;
}

/** 三崎氏の「…」との発言, 大臣から「…」との発言があった: whose words they are. */
function ownerBefore({ mark, context, before }: Around): Speaker | undefined {
  if (before.endsWith('の')) return adjacent(mark, context);
  const { sentence, text } = context;
  const stretch = { start: sentence.start, end: mark.start - 1 };
  const from = subjectsIn(stretch, 0, context).filter(({ particle }) => /^から/u.test(particle));
  const best = bestSubject(from, mark.start, text);
  return best === undefined ? undefined : toSpeaker(best, 'subject');
}

function naming({ after }: Around): ReturnType<Rule> {
  return cues.isNaming(after) ? 'none' : undefined;
}

// A noun in marks before these is a term; before 述べる it is what was said.
const WEAK =
  /^(?:見|みて|みる|いう|いい|言|問|書|記し|認め|寄せ|挙げ|示|重ね|位置|みな|支持|主張|評価|表現)/u;

function verbAfter(around: Around): ReturnType<Rule> {
  const { after, close, sentenceLike } = around;
  const said = cues.SAID.exec(after);
  if (said === null) return undefined;
  const verb = said[1] ?? '';
  if (WEAK.test(verb) && !sentenceLike) return undefined;
  const cue = { start: close, end: close + said[0].length };
  return speech(around, 'verb', undefined, cue, cues.actOf(verb));
}

function effect(around: Around): Speech | undefined {
  return cues.TO_THE_EFFECT.test(around.after) ? speech(around, 'effect') : undefined;
}

function according(around: Around): Speech | undefined {
  return cues.ACCORDING.test(around.before) ? speech(around, 'according') : undefined;
}

function inBrackets(around: Around): Speech | undefined {
  const who = postposed(around.mark, around.context);
  return who === undefined ? undefined : speech(around, 'brackets', who);
}

function spokeBefore(around: Around): Speech | undefined {
  return ends(around.after) && cues.SPOKE_BEFORE.test(around.before)
    ? speech(around, 'spoke')
    : undefined;
}

/** 三崎氏の口癖は「…」だ。 */
function copula(around: Around): Speech | undefined {
  const { before, after, mark, context } = around;
  const word = WORD_IS.exec(before);
  if (word === null || !/^(?:だ|である|です|でした)/u.test(after)) return undefined;
  const at = mark.start - 1 - word[0].length;
  const subject = subjectEnding(at, context.sentence.start, '', context);
  return subject === undefined ? undefined : speech(around, 'copula', toSpeaker(subject, 'before'));
}

const WORD_IS =
  /の(?:口癖|持論|信条|モットー|答え|返事|第一声|言葉|コメント|一言|結論|説明|言い分|主張|感想|見立て|本音|評価|見方)は、?$/u;

function deemed(around: Around): Speech | undefined {
  const { after, close, sentenceLike, mark, context } = around;
  if (!cues.DEEMED.test(after) || !sentenceLike) return undefined;
  const who = japaneseSpeaker(mark, context);
  return isOwn(who) ? speech(around, 'deemed', who, { start: close, end: close + 3 }) : undefined;
}

/** 「A」「B」と述べた, 「A」、「B」と述べた: both are said. */
function chain(around: Around): Speech | undefined {
  const { mark, context, close, sentenceLike } = around;
  const { next, text } = context;
  if (next === undefined || next.block !== mark.block || !sentenceLike) return undefined;
  if (!/^(?:、|と|や|し、)?$/u.test(text.slice(close, next.start - 1))) return undefined;
  const later = text.slice(next.end + 1, next.end + 1 + REACH);
  return cues.SAID.test(later) && !cues.isNaming(later) ? speech(around, 'chain') : undefined;
}

/** 「…」と三崎氏。 */
function cleft(around: Around): Speech | undefined {
  const who = speakerAfter(around.mark, around.context);
  return who !== undefined && around.sentenceLike ? speech(around, 'after', who) : undefined;
}

// と as "and", "if" or "with" does not close what is said.
const NOT_SAID =
  /^と(?:の|き|ころ|も(?:に|あれ)|なら|は(?:いえ|別|違)|いった|いう|思|考え|感じ|信じ|「|『)/u;

/** 「…」と当てこすり: a verb that is in no list, in a sentence with a subject that can speak. */
function unknownVerb(around: Around): Speech | undefined {
  const { after, sentenceLike, mark, context, close } = around;
  if (!sentenceLike || !/^(?:など|等)?と/u.test(after) || NOT_SAID.test(after)) return undefined;
  const who = subjectBefore(mark, context);
  return who === undefined
    ? undefined
    : speech(around, 'other-verb', who, { start: close, end: close + 1 });
}

const CLOSING_SAID =
  /(?:と(?:述べ|語|話|し|説明|強調|主張|指摘|訴え|表明)[^、。]{0,10}|とした|としている|とのこと(?:だ|です)?)。?$/u;

/** 政府筋は、声明を「短く、しかし具体的に」まとめたいとしている: a part of the words. */
function partOfClause(around: Around): Speech | undefined {
  const { words, mark, context } = around;
  const { sentence, text } = context;
  if (!/[、。]/u.test(words) && !(around.sentenceLike && /[をがは]/u.test(words))) return undefined;
  if (!CLOSING_SAID.test(text.slice(Math.max(mark.end, sentence.end - 40), sentence.end)))
    return undefined;
  const who = subjectBefore(mark, context);
  return who === undefined ? undefined : speech(around, 'part', who);
}
