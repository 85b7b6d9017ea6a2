import type { CueMark } from '../cues/cue-table.ts';
import { tenseAt } from '../cues/tense.ts';
import type { Block } from '../segment/segmented-text.ts';
import type { Analysis } from './analyze-text.ts';
import type { ClaimValues } from './draft-claim.ts';
import type { ClaimDraft } from './draft-claims.ts';

/** Blocks whose sentences state something. */
const STATING: ReadonlySet<Block['kind']> = new Set([
  'lead',
  'heading',
  'paragraph',
  'bullet1',
  'bullet2',
  'note',
  'link',
]);
// What has no full stop for so long is a table or noise, and no statement.
const LONGEST_STATEMENT = 2000;
// The dataset keeps the short word that marks a claim, not the passage.
const LONGEST_CUE = 12;

/** One statement for each sentence: what it is about, when, how surely, and by whose words. */
export function draftStatements({
  segmented,
  sentences,
  cues,
  names,
  dates,
  quotations,
}: Analysis): ClaimDraft<'statement'>[] {
  const { text, blocks } = segmented;
  const mentions = pointer(names.mentions);
  const dated = pointer(dates);
  const said = pointer(quotations);
  return sentences.flatMap((sentence, index): ClaimDraft<'statement'>[] => {
    const block = blocks[sentence.block];
    const inside = mentions(sentence);
    const when = dated(sentence).find(({ value, published }) => value !== undefined && !published);
    const speech = said(sentence).find(({ kind }) => kind === 'speech');
    if (
      block === undefined ||
      !STATING.has(block.kind) ||
      sentence.end - sentence.start > LONGEST_STATEMENT ||
      !/\p{L}/u.test(text.slice(sentence.start, sentence.end))
    )
      return [];
    const own = cues[index];
    const marks = own?.marks ?? new Set<CueMark>();
    const at = when ?? { start: sentence.start, end: sentence.start };
    const value: ClaimValues['statement'] = {
      about: [...new Set(inside.map(({ entity }) => entity))],
      ...(when?.value !== undefined && { when: when.value }),
      time: tenseAt(text, at, sentence, block.lang) === 'future' ? 'planned' : 'past',
      modality: modalityOf(marks),
      polarity: marks.has('denied') ? 'denied' : 'affirmed',
      ...(speech?.speaker?.entity !== undefined && { speaker: speech.speaker.entity }),
      ...(speech?.act !== undefined && { act: speech.act }),
      cues: (own?.cues ?? []).map(({ mark, start, end }) => ({
        printed: text.slice(start, Math.min(end, start + LONGEST_CUE)),
        marks: mark,
      })),
    };
    const doubtful = [...marks].filter(
      (mark) => mark === 'rumor' || mark === 'unconfirmed' || mark === 'denied',
    );
    return [
      {
        kind: 'statement',
        value,
        candidates: [],
        span: sentence,
        rule: 'statement/sentence',
        confidence: 'guess',
        evidence: [],
        flags: doubtful.sort(),
      },
    ];
  });
}

function modalityOf(marks: ReadonlySet<CueMark>): ClaimValues['statement']['modality'] {
  if (marks.has('rumor') || marks.has('unconfirmed')) return 'unstated';
  if (marks.has('forecast')) return 'probable';
  return 'certain';
}

/** Reads a list in order of position along with another: each call gives the items inside the next stretch. */
function pointer<T extends { readonly start: number; readonly end: number }>(items: readonly T[]) {
  let next = 0;
  return ({ start, end }: { readonly start: number; readonly end: number }): T[] => {
    while ((items[next]?.start ?? Number.POSITIVE_INFINITY) < start) next += 1;
    const found: T[] = [];
    for (let item = items[next]; item !== undefined && item.start < end; item = items[next]) {
      found.push(item);
      next += 1;
    }
    return found;
  };
}
