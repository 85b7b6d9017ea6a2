import { parseQuery } from '@briefing/search/query';

/** A query with one of its parts left out. */
export interface ShorterQuery {
  readonly query: string;
  /** The part that was left out, as typed. */
  readonly without: string;
}

/** Every query that has one part less; none when the query has only one, or cannot be read. */
export function withoutOne(query: string): ShorterQuery[] {
  const parsed = parseQuery(query);
  if (!parsed.ok || parsed.clauses.length < 2) return [];
  // A part ends behind its text, or behind the mark that closes it.
  const ends = parsed.clauses.map(
    ({ position, text, quoted }) => position + text.length + (quoted ? 1 : 0),
  );
  return ends.map((end, at) => {
    const start = ends[at - 1] ?? 0;
    const shorter = `${query.slice(0, start)} ${query.slice(end)}`;
    return {
      query: shorter.replaceAll(/\s+/gu, ' ').trim(),
      without: query.slice(start, end).trim(),
    };
  });
}
