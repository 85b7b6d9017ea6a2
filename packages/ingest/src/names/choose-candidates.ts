import type { NameCandidate } from './name-candidate.ts';

// One step of priority outweighs two signs of length.
const PRIORITY_WEIGHT = 2;
// What a known place is worth more than a pattern.
const PLACE_INSIDE = 2;

/**
 * Of candidates that overlap the best: longer and surer ones go first. A pattern that only adds words
 * before a known name of the same type gives way to it: 訪問先鹿児島県 is 鹿児島県.
 */
export function chooseCandidates(
  candidates: readonly NameCandidate[],
  textLength: number,
): NameCandidate[] {
  const known = new Map(
    candidates.flatMap((one) =>
      one.known.length > 0 ? [[`${one.type} ${one.end}`, one.start] as const] : [],
    ),
  );
  const places = new Set(
    candidates.flatMap((one) =>
      one.known.length > 0 && one.type === 'place' ? [`${one.start} ${one.end}`] : [],
    ),
  );
  const placeEnds = new Map(
    candidates.flatMap((one) =>
      one.known.length > 0 && one.type === 'place' ? [[one.start, one.end] as const] : [],
    ),
  );
  // 豪州軍 is a force, not the country in it.
  const score = (one: NameCandidate) => {
    const inside = placeEnds.get(one.start);
    const holds = one.type !== 'place' && inside !== undefined && inside < one.end;
    return lengthScore(one) + (holds && /-suffix$/u.test(one.rule) ? PLACE_INSIDE : 0);
  };
  // 中国外務省 is more than 外務省: the country tells which one.
  const isWidened = (one: NameCandidate) => {
    const start = known.get(`${one.type} ${one.end}`);
    return (
      start !== undefined &&
      start > one.start &&
      !places.has(`${one.start} ${start}`) &&
      start - one.start !== 1
    );
  };
  const byPlace = new Map(
    candidates.flatMap((one) => (one.known.length > 0 ? [[placeOf(one), one] as const] : [])),
  );
  const ranked = candidates
    // A pattern that finds a known name is that name, with more weight.
    .map((one) =>
      one.known.length > 0 ? one : { ...one, known: byPlace.get(placeOf(one))?.known ?? [] },
    )
    .filter((one) => one.known.length > 0 || !/-suffix$/u.test(one.rule) || !isWidened(one))
    .sort(
      (a, b) =>
        score(b) - score(a) || a.start - b.start || b.end - a.end || (a.rule < b.rule ? -1 : 1),
    );
  const taken = new Uint8Array(textLength);
  const chosen: NameCandidate[] = [];
  for (const candidate of ranked) {
    const { start, end } = candidate;
    if (taken.subarray(start, end).includes(1)) continue;
    taken.fill(1, start, end);
    chosen.push(candidate);
  }
  return chosen.sort((a, b) => a.start - b.start);
}

function placeOf({ start, end, type }: NameCandidate): string {
  return `${start} ${end} ${type}`;
}

function lengthScore({ start, end, priority }: NameCandidate): number {
  return end - start + priority * PRIORITY_WEIGHT;
}
