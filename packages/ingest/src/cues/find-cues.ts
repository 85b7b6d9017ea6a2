import type { Block, SegmentedText, Span } from '../segment/segmented-text.ts';
import type { Sentence } from '../segment/sentences.ts';
import { CUES, type CueMark, isDoubtfulHeading, SPEAKS_OF_IT, UNSUPPORTED } from './cue-table.ts';

/** A cue word in the text. */
export interface Cue extends Span {
  readonly mark: CueMark;
}

/** The cues of every sentence, in the order of the sentences. */
export interface SentenceCues {
  readonly cues: readonly Cue[];
  /** Marks of the sentence, with those that the next one adds to it: "The ministry did not confirm the date." */
  readonly marks: ReadonlySet<CueMark>;
}

// Beyond this a "sentence" is a table or a text without full stops; its first part is looked at.
const REACH = 1500;

// A sentence further on has a matter of its own.
const LONGEST_REMARK = 220;

/** Finds the words that mark attribution and certainty. */
export function findCues(
  { text, blocks }: SegmentedText,
  sentences: readonly Sentence[],
): SentenceCues[] {
  const found = sentences.map((sentence) => cuesOf(text, sentence, blocks));
  return sentences.map((sentence, index): SentenceCues => {
    const own = found[index] ?? [];
    const marks = new Set(own.map(({ mark }) => mark));
    const block = blocks[sentence.block];
    const heading = block?.heading === undefined ? undefined : blocks[block.heading];
    if (
      heading !== undefined &&
      isDoubtfulHeading(text.slice(heading.start, heading.end), heading.lang)
    )
      marks.add('rumor');
    const next = sentences[index + 1];
    if (next !== undefined && block !== undefined && next.block === sentence.block) {
      const claimed = marks.has('hearsay') || marks.has('report') || marks.has('rumor');
      for (const mark of remarksOf(text, next, found[index + 1] ?? [], claimed, block))
        marks.add(mark);
    }
    return { cues: own, marks };
  });
}

function cuesOf(text: string, sentence: Sentence, blocks: readonly Block[]): Cue[] {
  const lang = blocks[sentence.block]?.lang ?? 'en';
  const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + REACH));
  // Somebody who speaks of a rumor does not make a rumor of what is told of him.
  const unquoted = words.replaceAll(QUOTED, (quoted) => ' '.repeat(quoted.length));
  return CUES.flatMap((rule): Cue[] => {
    if (rule.lang !== lang) return [];
    const match = rule.pattern.exec(rule.mark === 'rumor' ? unquoted : words);
    if (match === null) return [];
    const start = sentence.start + match.index;
    return [{ mark: rule.mark, start, end: start + match[0].length }];
  });
}

const QUOTED = /「[^「」]{0,300}」|“[^“”]{0,300}”|"[^"]{0,300}"/gu;

/** What the next sentence adds: "The ministry did not confirm the date." and, to what others claim, "He denied it." */
function remarksOf(
  text: string,
  next: Sentence,
  cues: readonly Cue[],
  claimed: boolean,
  { lang }: Block,
): CueMark[] {
  if (next.end - next.start > LONGEST_REMARK) return [];
  const refers = SPEAKS_OF_IT[lang].test(text.slice(next.start, next.end));
  return cues.flatMap(({ mark }) => {
    if (!UNSUPPORTED.has(mark)) return [];
    if (claimed && refers) return [mark];
    return mark !== 'denied' && next.end - next.start < SHORT_REMARK[lang] ? [mark] : [];
  });
}

// So short a sentence says nothing new; it judges the one before.
const SHORT_REMARK = { en: 90, ja: 40 };
