import type { RecordOf } from '@briefing/model/dataset';

/** Stands for a speaker that the briefing does not name. */
export const UNNAMED = 'unnamed';

/**
 * Whose words a claim is: every voice but the writer's, who passes them on; the writer where no other is heard.
 * Ids of records, or `unnamed`.
 */
export function speakersOf({ attribution }: RecordOf<'claim'>): string[] {
  const voices = attribution.length === 1 ? attribution : attribution.slice(1);
  return [...new Set(voices.map((voice) => ('by' in voice ? voice.by : UNNAMED)))];
}

/** Every speaker of some claims with the number of claims, the most frequent first. */
export function countSpeakers(
  claims: readonly RecordOf<'claim'>[],
): { readonly speaker: string; readonly count: number }[] {
  const counts = Map.groupBy(claims.flatMap(speakersOf), (speaker) => speaker);
  return [...counts]
    .map(([speaker, { length }]) => ({ speaker, count: length }))
    .sort((a, b) => b.count - a.count || (a.speaker < b.speaker ? -1 : 1));
}
