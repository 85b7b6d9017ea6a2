import type { Gold } from './gold.ts';
import type { Prediction } from './prediction.ts';

/** Gold annotations with nothing in them but what is given. */
export function goldOf(parts: Partial<Gold>): Gold {
  return {
    format: 'briefing-gold/1',
    id: 'hand-made',
    language: 'en',
    textFile: 'hand-made.txt',
    entities: {},
    mentions: [],
    dates: [],
    events: [],
    abbreviations: [],
    quotes: [],
    bracketsNotQuotes: [],
    links: [],
    segments: [],
    ignore: [],
    ...parts,
  };
}

/** A draft with nothing in it but what is given. */
export function predictionOf(parts: Partial<Prediction>): Prediction {
  return {
    segments: [],
    mentions: [],
    dates: [],
    events: [],
    abbreviations: [],
    quotes: [],
    links: [],
    ...parts,
  };
}

/** A drafted date; certain unless it says otherwise. */
export function drafted(
  start: number,
  end: number,
  value: string | undefined,
  more: Partial<Prediction['dates'][number]> = {},
): Prediction['dates'][number] {
  return { start, end, value, doubt: false, weekdayConflict: false, ...more };
}

/** A drafted event on a line, standing at the code point of the same number. */
export function draftedEvent(
  date: string,
  line: number,
  more: Partial<Prediction['events'][number]> = {},
): Prediction['events'][number] {
  return {
    date,
    line,
    start: line,
    end: line + 1,
    doubt: false,
    inferred: false,
    planned: false,
    marks: [],
    participants: [],
    place: undefined,
    ...more,
  };
}
