import { type Around, VERB_REACH } from './english-around.ts';
import type { Speech } from './speech.ts';

const JOINED = /^(?:and|but|or|then|even|while|nor)(?![\p{L}])[\p{L}'’ -]{0,60} $/iu;

/** Whether the words between two quotations tie the second to the first: "…" to wait and that it was "…". */
function joins(gap: string): boolean {
  const at = Math.max(
    ...[' and ', ' but ', ' while ', ' or ', ' nor '].map((word) => gap.lastIndexOf(word)),
  );
  return at !== -1 && !/[.;:]/u.test(gap) && JOINED.test(gap.slice(at + 1));
}

const DETERMINER = /(?<![\p{L}-])(?:the|an?|its|his|her|their|so-called) $/iu;

/** `"A," he said, "B"`: one sentence in two pieces. */
export function split({ mark, count, context }: Around): Speech | undefined {
  const { previous, text, sentence } = context;
  if (previous?.kind !== 'speech' || previous.block !== mark.block) return undefined;
  const gap = text.slice(previous.end + 1, mark.start - 1);
  if (previous.start < sentence.start && !/[,;] $/u.test(gap)) return undefined;
  if (gap.length > VERB_REACH || /[.!?] /u.test(gap.replaceAll(/\b\p{Lu}\p{Ll}{0,4}\. /gu, '')))
    return undefined;
  const joined = gap.trim() === '' || joins(gap);
  if (joined && count <= 3 && DETERMINER.test(gap)) return undefined;
  if (previous.rule !== 'quote/en-verb-after' && !joined) return undefined;
  return {
    speaker: previous.speaker,
    act: previous.act ?? 'state',
    cue: undefined,
    rule: 'quote/en-split',
    continues: true,
  };
}

const FAR = 200;

/** `"…," he said. "…"`: a whole sentence in marks right after speech goes on with it. */
export function goesOn({ mark, whole, context }: Around): Speech | undefined {
  const { previous, text, sentence, block } = context;
  const opens =
    sentence.start >= mark.start - 1 || /[.!?] $/u.test(text.slice(mark.start - 3, mark.start - 1));
  if (previous?.kind !== 'speech' || !opens || !whole) return undefined;
  const near = previous.block === mark.block && mark.start - previous.end < FAR;
  // A paragraph that is nothing but words in marks, under one that ends with speech.
  const paragraph =
    previous.block === mark.block - 1 && mark.start - 1 <= block.start && mark.end + 2 >= block.end;
  return near || paragraph
    ? {
        speaker: previous.speaker,
        act: 'state',
        cue: undefined,
        rule: 'quote/en-goes-on',
        continues: true,
      }
    : undefined;
}
