import { CLAUSE_LIMIT } from '../find/tiers.ts';
import { problem, QUERY_LIMIT } from './problems.ts';
import { type Clause, FIELDS, type ParsedQuery } from './query.ts';
import { readDay } from './read-day.ts';

/**
 * One clause: a minus, a field, then text in quotation marks, in Japanese brackets that are closed, or up
 * to the next space or quotation mark. Every part is a run of one class, so no text makes it slow.
 */
const CLAUSE =
  /\s*([-－−]?)(?:([A-Za-z]+)[:：])?(?:(["＂“”„])([^"＂“”„]*)(["＂“”„]?)|[「『]([^」』]*)[」』]|([^\s"＂“”„]*))/uy;

/**
 * Reads a query. Never throws, whatever the text; the time it takes grows with the length of the query,
 * which has a limit.
 */
export function parseQuery(query: string): ParsedQuery {
  const clauses: Clause[] = [];
  if (query.length > QUERY_LIMIT) return fail('too-long', QUERY_LIMIT);
  for (let end = 0; end < query.length; ) {
    CLAUSE.lastIndex = end;
    const [whole = '', minus, name, open, marked, close, bracketed, bare] =
      CLAUSE.exec(query) ?? [];
    end += whole.length;
    const text = marked ?? bracketed ?? bare ?? '';
    const quoted = bare === undefined;
    const position = end - text.length - (quoted && close !== '' ? 1 : 0);
    const field = name === undefined ? name : FIELDS.find((known) => known === name.toLowerCase());
    if (close === '') return fail('unclosed-quote', position - 1, open, open);
    if (name !== undefined && field === undefined) {
      return fail(
        'unknown-field',
        end - whole.trimStart().length + (minus?.length ?? 0),
        `${name}:`,
      );
    }
    const isDate = field === 'after' || field === 'before';
    if (isDate && readDay(text, false) === undefined) return fail('bad-date', position, text);
    // Spaces at the end, or a minus alone.
    if (field === undefined && text === '') continue;
    if (clauses.length === CLAUSE_LIMIT) return fail('too-long', position);
    clauses.push({ field, text, quoted, excluded: minus !== '', position });
  }
  return { ok: true, clauses };
}

function fail(...about: Parameters<typeof problem>): ParsedQuery {
  return { ok: false, problem: problem(...about) };
}
