import type { Span } from '../segment/segmented-text.ts';
import { type Around, ends, speech } from './japanese-around.ts';
import * as cues from './japanese-cues.ts';
import {
  adjacent,
  carriedOver,
  postposed,
  speakerAfter,
  subjectBefore,
} from './japanese-speaker.ts';
import { bestSubject, subjectsIn, toSpeaker } from './japanese-subjects.ts';
import type { Speaker } from './quotation.ts';
import type { Speech } from './speech.ts';

// A sentence that announces words stands right before them.
const REACH = 60;

/** 三崎氏「…」 and 三崎氏:「…」 at the head of a sentence. */
export function headOfSentence(around: Around): Speech | undefined {
  const { mark, context, after, sentenceLike } = around;
  if (!ends(after) || !sentenceLike) return undefined;
  const who = adjacent(mark, context);
  return who !== undefined && who.span.start - context.sentence.start <= 8
    ? speech(around, 'head', who)
    : undefined;
}

/** A sentence that is nothing but words in marks. */
export function alone(around: Around): Speech | undefined {
  const { mark, context, after, sentenceLike } = around;
  const { sentence, above, below, previous, text } = context;
  if (!sentenceLike || mark.start - 1 - sentence.start > 1 || !ends(after)) return undefined;
  const introduced = above === undefined ? '' : text.slice(above.start, above.end).slice(-60);
  const says = cues.announcing(introduced);
  if (says !== undefined && above !== undefined)
    return speech(around, 'announced', inSentence(above, around), above, cues.actOf(says));
  const told =
    below === undefined ? '' : text.slice(below.start, Math.min(below.end, below.start + 80));
  const so = cues.SAID_SO.exec(told);
  if (so !== null && below !== undefined)
    return speech(around, 'so', inSentence(below, around), below, cues.actOf(so[1] ?? ''));
  const follows =
    previous?.kind === 'speech' &&
    previous.block === mark.block &&
    mark.start - previous.end < REACH;
  return follows ? { ...speech(around, 'goes-on', previous.speaker), continues: true } : undefined;
}

/** The one who speaks in a sentence near the quotation: its subject, or whom it puts last. */
function inSentence(stretch: Span, { context, mark }: Around): Speaker | undefined {
  const { text } = context;
  const best = bestSubject(subjectsIn(stretch, 0, context), stretch.end, text);
  if (best !== undefined && best.voice !== 'place') return toSpeaker(best, 'before');
  const cleftAt = /のは、?/u.exec(text.slice(stretch.start, stretch.end));
  if (cleftAt !== null) {
    const quote = { start: stretch.start, end: stretch.start - 1 };
    const who = speakerAfter(quote, { ...context, sentence: stretch });
    if (who !== undefined) return who;
  }
  return carriedOver(mark, context);
}

/** Headlines tell without verbs: 外相「…」, 「…」と外相. */
export function inHeading(around: Around): Speech | undefined {
  const { mark, context, sentenceLike, after } = around;
  if (!sentenceLike) return undefined;
  const before = adjacent(mark, context) ?? subjectBefore(mark, context);
  const open = after === '' || /^[\s。、…—-]|^(?:と|など)/u.test(after);
  if (before !== undefined && open) return speech(around, 'headline', before);
  const said = /^(?:と)?[\s=、—-]?(?:[\p{Script=Han}\p{Script=Katakana}A-Za-z]{2,14})$/u.test(
    after,
  );
  const who = said ? (postposed(mark, context) ?? speakerAfter(mark, context)) : undefined;
  return who === undefined ? undefined : speech(around, 'headline', who);
}
