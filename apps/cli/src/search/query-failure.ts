import type { LocalizedText } from '@briefing/model/dataset';
import type { QueryProblem } from '@briefing/search/query';
import { Failure } from '../failure.ts';
import { EXIT } from '../output/exit-code.ts';
import { type Line, span } from '../output/span.ts';
import type { View } from '../output/view.ts';

/** Units of the query shown before and after the fault: a pasted page must not fill the terminal. */
const AROUND = 30;

/** A query that cannot be read: what is wrong, the place under a caret, and what to write. */
export function queryFailure(
  query: string,
  { code, position, message, hint }: QueryProblem,
): Failure {
  return new Failure(EXIT.usage, message, {
    hint,
    lines: (view) => caretLines(query, position, view),
    data: { code, position, query },
  });
}

/** A query of spaces, or of a minus alone. */
export function emptyQuery(): Failure {
  return new Failure(EXIT.usage, EMPTY, { hint: HELP });
}

/** The query with a caret below the place; the width of what stands before it decides where that is. */
function caretLines(query: string, position: number, { measure }: View): Line[] {
  const start = Math.max(0, position - AROUND);
  const before = span(`${start > 0 ? '…' : ''}${oneLine(query.slice(start, position))}`);
  const rest = query.slice(position, position + AROUND);
  const after = span(`${oneLine(rest)}${position + AROUND < query.length ? '…' : ''}`);
  return [
    [],
    [span('  '), before, after],
    [span(' '.repeat(2 + measure(before.text))), span('^', 'bad')],
  ];
}

function oneLine(text: string): string {
  return text.replaceAll('\n', ' ');
}

const EMPTY: LocalizedText = { en: 'The query is empty.', ja: '検索する語がありません。' };
const HELP: LocalizedText = {
  en: 'briefing search --help shows what can be asked.',
  ja: '書き方は briefing search --help で表示します。',
};
