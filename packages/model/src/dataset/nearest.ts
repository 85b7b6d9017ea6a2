import leven from 'leven';

/** At most this many suggestions: more is a list, not a hint. */
const SUGGESTIONS = 3;

/** The ids nearest to a mistyped one, nearest first; none when nothing is within two fifths of its length. */
export function nearestIds(id: string, candidates: Iterable<string>): string[] {
  const limit = Math.max(2, Math.ceil(id.length * 0.4));
  const scored: { id: string; score: number }[] = [];
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - id.length) > limit && !candidate.endsWith(`/${id}`)) continue;
    const score = candidate.endsWith(`/${id}`)
      ? 0
      : leven(id, candidate, { maxDistance: limit + 1 });
    if (score <= limit) scored.push({ id: candidate, score });
  }
  scored.sort((a, b) => a.score - b.score || (a.id < b.id ? -1 : 1));
  return scored.slice(0, SUGGESTIONS).map((entry) => entry.id);
}
