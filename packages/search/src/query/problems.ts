import { CLAUSE_LIMIT } from '../find/tiers.ts';
import { FIELDS, type QueryProblem } from './query.ts';

/** A query is at most this many UTF-16 units long: far beyond what is typed, and soon answered. */
export const QUERY_LIMIT = 1000;

/**
 * Every problem of a query: message in English and in Japanese, then hints; `@` stands for what the
 * message, `#` for what the hint is about.
 */
const WORDING: Readonly<Record<QueryProblem['code'], readonly [string, string, string, string]>> = {
  'unclosed-quote': [
    '@ is not closed.',
    '@ が閉じていません。',
    'Close or remove it.',
    '閉じるか、取り除きます。',
  ],
  'unknown-field': [
    'There is no field “@”.',
    '「@」という項目はありません。',
    'Fields: #. Or quote the text.',
    '項目: #。または引用符で囲みます。',
  ],
  'unknown-value': [
    'There is no value “@”.',
    '「@」という値はありません。',
    'Values: #.',
    '値: #。',
  ],
  'bad-date': [
    '“@” is not a date.',
    '「@」は日付ではありません。',
    'Write 2026, 2026-01 or 2026-01-15.',
    '例: 2026、2026-01、2026-01-15',
  ],
  'too-long': [
    'The query is too long.',
    '検索文が長すぎます。',
    `Limits: ${CLAUSE_LIMIT} terms, ${QUERY_LIMIT} characters.`,
    `${CLAUSE_LIMIT}語、${QUERY_LIMIT}字までです。`,
  ],
  'damaged-index': [
    'The search index is damaged or incomplete.',
    '検索用データが壊れているか、途中で切れています。',
    'Load it again.',
    '読み込み直します。',
  ],
};

/** A problem at a place of the query: what it is about, and what the hint says of that. */
export function problem(
  code: QueryProblem['code'],
  position: number,
  about = '',
  hint = `${FIELDS.join(': ')}:`,
): QueryProblem {
  const [en = '', ja = '', hintEn = '', hintJa = ''] = WORDING[code].map((words) =>
    words.replace('@', () => about).replace('#', () => hint),
  );
  return { code, position, message: { en, ja }, hint: { en: hintEn, ja: hintJa } };
}
