import { type ClaimFilter, parseWhere } from '@briefing/ingest';
import { Failure } from '../failure.ts';
import { caretLines } from '../output/caret-lines.ts';
import { EXIT } from '../output/exit-code.ts';

/** The filter that was typed. Throws Failure with a caret below what is wrong. */
export function whereFilter(typed: string): Extract<ClaimFilter, { ok: true }> {
  const filter = parseWhere(typed);
  if (filter.ok) return filter;
  const { message, offset, length } = filter;
  throw new Failure(EXIT.usage, message, {
    lines: (view) => caretLines(typed, offset, view),
    data: { where: typed, offset, length },
  });
}
