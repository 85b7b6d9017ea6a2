import type { TextNames } from '../names/name-mention.ts';
import type { Block, SegmentedText, Span } from '../segment/segmented-text.ts';
import type { Sentence } from '../segment/sentences.ts';
import { actorsOf, type TitleEnds } from './actors.ts';
import { englishSpeech } from './english-speech.ts';
import { findMarks } from './find-marks.ts';
import { japaneseSpeech } from './japanese-speech.ts';
import { fixedKind, unspokenKind } from './marked-kind.ts';
import type { MarkedKind, MarkedSpan, Quotation } from './quotation.ts';
import type { Speech, SpeechContext } from './speech.ts';

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
    const fixed = fixedKind(mark, block, named);
    if (fixed !== undefined) {
      found.push(unspoken(mark, fixed));
      return;
    }
    const inBlock = (at: number) => {
      const one = sentences[at];
      return one?.block === mark.block ? one : undefined;
    };
    const previous = found.at(-1);
    const context: SpeechContext = {
      text,
      sentence: inBlock(sentence) ?? block,
      above: inBlock(sentence - 1),
      below: inBlock(sentence + 1),
      block,
      over: blocksOver(block, blocks),
      heading: block.kind === 'heading' || block.kind === 'lead',
      actors,
      brackets,
      previous,
      next: marks[index + 1],
    };
    const speech = (block.lang === 'ja' ? japaneseSpeech : englishSpeech)(mark, context);
    found.push(
      speech === undefined
        ? unspoken(mark, unspokenKind(mark, text))
        : toQuotation(mark, speech, previous),
    );
  });
  return found;
}

/** The bullet and the heading above a block: what stands there is the topic of what stands under it. */
function blocksOver({ parent, heading, kind }: Block, blocks: readonly Block[]): Span[] {
  const bullet = kind === 'bullet1' || kind === 'bullet2';
  const above = [parent, bullet ? heading : undefined];
  return above.flatMap((at) => {
    const block = at === undefined ? undefined : blocks[at];
    return block === undefined ? [] : [{ start: block.body, end: block.end }];
  });
}

function unspoken(mark: MarkedSpan, kind: MarkedKind): Quotation {
  return {
    ...mark,
    kind,
    speaker: undefined,
    act: undefined,
    cue: undefined,
    rule: `quote/${kind}`,
    confidence: 'likely',
  };
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
