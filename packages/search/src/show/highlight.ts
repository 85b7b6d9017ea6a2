import { type Needle, nextOccurrence } from '../find/occurrences.ts';
import type { Folder } from '../fold/folder.ts';

/** A part of a text, from one UTF-16 offset up to another. */
export type Mark = readonly [start: number, end: number];

/** Text of which parts are marked; parts are in order and do not touch. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/**
 * The parts of a text that folded terms match, in UTF-16 offsets of the text as given: never inside a
 * surrogate pair, and a half-width kana together with its voicing mark.
 */
export function highlight(folder: Folder, text: string, needles: readonly Needle[]): Mark[] {
  folder.tracking = true;
  const folded = folder.fold(text);
  folder.tracking = false;
  const found: [number, number][] = [];
  for (const needle of needles) {
    for (let at = 0; at >= 0; ) {
      at = nextOccurrence(folded, needle, at);
      if (at < 0) break;
      const start = folder.starts[at] ?? 0;
      at += needle.folded.length;
      found.push([start, folder.ends[at - 1] ?? 0]);
    }
  }
  found.sort(([a], [b]) => a - b);
  const marks: [number, number][] = [];
  for (const [start, end] of found) {
    const last = marks.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else marks.push([start, end]);
  }
  return marks;
}
