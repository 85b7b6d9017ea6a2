import type { TextNames } from '../names/name-mention.ts';
import type { Block, SegmentedText, Span } from '../segment/segmented-text.ts';
import type { Sentence } from '../segment/sentences.ts';
import { type Actor, actorsOf, type TitleEnds } from './actors.ts';
import { englishSpeech } from './english-speech.ts';
import { findMarks } from './find-marks.ts';
import * as cues from './japanese-cues.ts';
import { japaneseSpeaker, type SpeechContext } from './japanese-speaker.ts';
import type { MarkedKind, MarkedSpan, Quotation, Speaker, SpeechAct } from './quotation.ts';

/** Everything between marks of quotation: speech with its speaker, titles, names and scare quotes. */
export function findQuotations(
  segmented: SegmentedText,
  sentences: readonly Sentence[],
  names: TextNames,
  titleEnds: TitleEnds,
  brackets: Uint8Array,
): Quotation[] {
  const { text, blocks } = segmented;
  const actors = actorsOf(names, titleEnds);
  const named = new Set(names.mentions.map(({ start, end }) => `${start} ${end}`));
  const marks = findMarks(segmented);
  const found: Quotation[] = [];
  let sentence = 0;
  marks.forEach((mark, index) => {
    const block = blocks[mark.block];
    if (block === undefined) return;
    while ((sentences[sentence + 1]?.start ?? Number.POSITIVE_INFINITY) < mark.start) sentence += 1;
    const context: SpeechContext = {
      text,
      sentence: sentences[sentence] ?? block,
      block,
      actors,
      brackets,
    };
    const fixed = fixedKind(mark, block, named);
    if (fixed !== undefined) {
      found.push({
        ...mark,
        kind: fixed,
        speaker: undefined,
        act: undefined,
        cue: undefined,
        rule: `quote/${fixed}`,
        confidence: 'likely',
      });
      return;
    }
    const before = found.at(-1);
    const speech =
      block.lang === 'ja'
        ? japaneseSpeech(mark, marks[index + 1], before, context)
        : englishSpeech(mark, context);
    found.push(
      speech === undefined ? scare(mark, before, context) : toQuotation(mark, speech, before),
    );
  });
  return found;
}

/** Marks around names, and in headings and lists of links, are no speech. */
function fixedKind(
  mark: MarkedSpan,
  block: Block,
  named: ReadonlySet<string>,
): MarkedKind | undefined {
  if (block.kind === 'link' || block.kind === 'linktitle' || block.kind === 'linkheading')
    return 'title';
  if (named.has(`${mark.start} ${mark.end}`)) return 'name';
  return undefined;
}

// Shorter words before "a statement that" are a name for what it says.
const SHORTEST_STATEMENT = 8;

interface Speech {
  readonly speaker: Speaker | undefined;
  readonly act: SpeechAct;
  readonly cue: Span | undefined;
  readonly rule: string;
  /** The same speaker goes on. */
  readonly continues?: boolean;
}

function toQuotation(mark: MarkedSpan, speech: Speech, before: Quotation | undefined): Quotation {
  // A paragraph without a subject goes on with the speaker of the one above.
  const goesOn =
    before?.kind === 'speech' && mark.block - before.block <= 1 ? before.speaker : undefined;
  const speaker = (speech.continues === true ? goesOn : undefined) ?? speech.speaker ?? goesOn;
  const sure = speaker !== undefined && speaker.by !== 'topic' && speaker.by !== 'pronoun';
  return {
    ...mark,
    kind: 'speech',
    speaker,
    act: speech.act,
    cue: speech.cue,
    rule: speech.rule,
    confidence: sure ? 'likely' : 'guess',
  };
}

function scare(
  mark: MarkedSpan,
  before: Quotation | undefined,
  { text, sentence }: SpeechContext,
): Quotation {
  const base = { ...mark, speaker: undefined, act: undefined, cue: undefined } as const;
  const words = text.slice(mark.start, mark.end);
  // "…," he said. "…": a whole sentence in marks right after speech goes on with it.
  const gap = before === undefined ? '' : text.slice(before.end + 1, mark.start - 1);
  const opens =
    sentence.start >= mark.start - 1 || /[.!?] $/u.test(text.slice(mark.start - 3, mark.start - 1));
  const whole = /[.!?,]$/u.test(words) && words.split(' ').length >= 3;
  if (
    before?.kind === 'speech' &&
    before.block === mark.block &&
    opens &&
    whole &&
    gap.length < 160 &&
    !gap.includes('\n')
  ) {
    return {
      ...mark,
      kind: 'speech',
      speaker: before.speaker,
      act: 'state',
      cue: undefined,
      rule: 'quote/en-goes-on',
      confidence: 'likely',
    };
  }
  return { ...base, kind: 'scare', rule: 'quote/scare', confidence: 'likely' };
}

/** Whether marked words in Japanese are speech, by what stands after and before them. */
function japaneseSpeech(
  mark: MarkedSpan,
  next: MarkedSpan | undefined,
  previous: Quotation | undefined,
  context: SpeechContext,
): Speech | undefined {
  const { text, sentence } = context;
  const close = mark.end + 1;
  const after = text.slice(close, Math.min(context.block.end, close + 48));
  const before = text.slice(Math.max(context.block.start, mark.start - 41), mark.start - 1);
  const words = text.slice(mark.start, mark.end);
  const speaker = () => japaneseSpeaker(mark, context);
  const cueAt = (length: number): Span => ({ start: close, end: close + length });
  const said = cues.SAID.exec(after);
  const speechNoun = cues.SPEECH_NOUN.exec(after);
  if (speechNoun !== null && said?.[1] !== 'いう') {
    const who = speaker();
    return who === undefined
      ? undefined
      : { speaker: who, act: 'state', cue: cueAt(speechNoun[0].length), rule: 'quote/ja-noun' };
  }
  if (speechNoun !== null) {
    const who = speaker();
    if (who !== undefined && (who.by === 'subject' || who.by === 'after')) {
      return {
        speaker: who,
        act: 'state',
        cue: cueAt(speechNoun[0].length),
        rule: 'quote/ja-noun',
      };
    }
    return undefined;
  }
  if (cues.IDEA.test(after)) return undefined;
  if (cues.HEARSAY.test(after))
    return { speaker: speaker(), act: 'state', cue: cueAt(6), rule: 'quote/ja-hearsay' };
  if (said !== null && !cues.isNaming(said[0])) {
    const verb = said[1] ?? '';
    // A noun in marks before 見る or いう is a term; before 述べる it is what was said.
    const weak =
      /^(?:見|みて|みる|いう|いい|言|問|書|記し|認め|寄せ|挙げ|示|重ね|位置|みな|支持|主張|評価|表現)/u.test(
        verb,
      ) && !cues.isSentenceLike(words);
    if (!weak)
      return {
        speaker: speaker(),
        act: cues.actOf(verb),
        cue: cueAt(said[0].length),
        rule: 'quote/ja-verb',
      };
  }
  const noun = cues.WITH_NOUN.exec(after);
  if (noun !== null) {
    const who = speaker();
    if (who !== undefined && who.by !== 'topic')
      return { speaker: who, act: 'state', cue: cueAt(noun[0].length), rule: 'quote/ja-noun' };
    return undefined;
  }
  if (cues.TO_THE_EFFECT.test(after))
    return { speaker: speaker(), act: 'state', cue: cueAt(1), rule: 'quote/ja-effect' };
  if (cues.ACCORDING.test(before))
    return { speaker: speaker(), act: 'state', cue: undefined, rule: 'quote/ja-according' };
  const postposed = /^\([^()\n]{2,24}\)/u.test(after) ? speaker() : undefined;
  if (postposed?.by === 'brackets')
    return { speaker: postposed, act: 'state', cue: undefined, rule: 'quote/ja-brackets' };
  const ends = after === '' || /^(?:[。、)\n]|\([^()\n]{1,40}\)(?:[。\n]|$))/u.test(after);
  if (ends && cues.SPOKE_BEFORE.test(before))
    return { speaker: speaker(), act: 'state', cue: undefined, rule: 'quote/ja-spoke' };
  const paper = cues.IN_PAPER.exec(after);
  if (paper !== null && words.length >= SHORTEST_STATEMENT) {
    const who = speaker();
    if (who !== undefined && who.by !== 'topic')
      return { speaker: who, act: 'state', cue: cueAt(paper[0].length), rule: 'quote/ja-paper' };
  }
  if (cues.DEEMED.test(after) && cues.isSentenceLike(words)) {
    const who = speaker();
    if (who !== undefined && who.by !== 'topic')
      return { speaker: who, act: 'state', cue: cueAt(3), rule: 'quote/ja-deemed' };
  }
  // 「A」「B」と述べた, 「A」、「B」と述べた: both are said.
  if (
    next !== undefined &&
    next.block === mark.block &&
    /^(?:、|と|や|し、)?$/u.test(text.slice(close, next.start - 1)) &&
    cues.isSentenceLike(words)
  ) {
    const later = text.slice(next.end + 1, next.end + 49);
    if (cues.SAID.test(later) && !cues.IDEA.test(later))
      return { speaker: speaker(), act: 'state', cue: undefined, rule: 'quote/ja-chain' };
  }
  // 三崎氏「…」 and 三崎氏:「…」: a name at the head of the sentence.
  if (ends && cues.isSentenceLike(words)) {
    const who = speaker();
    const head =
      who !== undefined && who.span.start - sentence.start <= 2 && mark.start - who.span.end <= 12;
    if (who !== undefined && head && who.by === 'subject')
      return { speaker: who, act: 'state', cue: undefined, rule: 'quote/ja-head' };
    if (
      previous?.kind === 'speech' &&
      previous.block === mark.block &&
      mark.start - previous.end <= 3
    ) {
      return {
        speaker: previous.speaker,
        act: 'state',
        cue: undefined,
        rule: 'quote/ja-chain',
        continues: true,
      };
    }
  }
  return undefined;
}

export type { Actor };
