import { draftText } from '../draft/draft-text.ts';
import { createGazetteer } from '../names/gazetteer.ts';

const gazetteer = createGazetteer({ lexicon: false });

/** For tests: the values of the dates drafted from a text that appeared on Friday, 16 January 2026, one space apart. */
export function datesIn(text: string): string {
  return draftText(`${text}\n`, gazetteer, { published: '2026-01-16' })
    .claims.flatMap((claim) => (claim.kind === 'date' ? [claim.value.date ?? '?'] : []))
    .join(' ');
}
