import type { LocalizedText } from '@briefing/model/dataset';
import type { QueryProblem } from '@briefing/search/query';
import { Failure } from '../failure.ts';
import { caretLines } from '../output/caret-lines.ts';
import { EXIT } from '../output/exit-code.ts';

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

const EMPTY: LocalizedText = { en: 'The query is empty.', ja: '検索する語がありません。' };
const HELP: LocalizedText = {
  en: 'briefing search --help shows what can be asked.',
  ja: '書き方は briefing search --help で表示します。',
};
