import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { LocalizedText } from '../fields/localized-text.ts';
import type { SourceRecord } from '../source/source-record.ts';
import type { CheckDoc } from './check-doc.ts';
import { invalidException } from './reading/invalid-exception.ts';
import { unnecessaryException } from './reading/unnecessary-exception.ts';

/** A finding that a folder excuses: every finding of the code in the record. */
export interface SourceException {
  readonly code: string;
  readonly record: string;
  readonly reason: string;
  /** The file of exceptions, for places. */
  readonly source: SourceRecord;
  /** JSON pointer of the entry in it. */
  readonly pointer: string;
}

/** Passes whose errors are matters of judgment; what else is an error breaks the data and cannot be excused. */
const JUDGED_PASSES: ReadonlySet<string> = new Set(['dates', 'claims', 'translation', 'terms']);

/** Whether a finding of a code may be excused: warnings, and errors of the checks of dates, claims and wording. */
export function isExcusable({ code, severity, excusable, ...rest }: CheckDoc): boolean {
  if (excusable === false) return false;
  if (severity === 'warning') return true;
  return 'run' in rest && JUDGED_PASSES.has(code.split('/')[0] ?? '');
}

/**
 * The diagnostics without those that are excused, and an error for each exception that excuses nothing or cannot
 * excuse. Records that could not be checked (`unchecked`) need not show what is excused.
 */
export function applyExceptions(
  diagnostics: readonly Diagnostic[],
  exceptions: readonly SourceException[],
  docs: ReadonlyMap<string, CheckDoc>,
  unchecked: (record: string) => boolean,
): Diagnostic[] {
  if (exceptions.length === 0) return [...diagnostics];
  const valid = new Map<string, SourceException>();
  const complaints: Diagnostic[] = [];
  for (const exception of exceptions) {
    const doc = docs.get(exception.code);
    const key = keyOf(exception);
    if (doc === undefined) {
      complaints.push(
        complain(invalidException, exception, '/code', {
          en: `${exception.code} is no code of a check.`,
          ja: `${exception.code} という検査はありません。`,
        }),
      );
    } else if (!isExcusable(doc)) {
      const message = {
        en: `${exception.code} cannot be excused: it breaks the data.`,
        ja: `${exception.code} はデータを壊すため、例外にできません。`,
      };
      complaints.push(complain(invalidException, exception, '/code', message));
    } else if (valid.has(key)) {
      const message = {
        en: 'The same finding is excused twice.',
        ja: '同じ指摘が二度例外になっています。',
      };
      complaints.push(complain(unnecessaryException, exception, '', message));
    } else valid.set(key, exception);
  }
  const used = new Set<string>();
  const left = diagnostics.filter((diagnostic) => {
    const key = keyOf(diagnostic);
    if (!valid.has(key)) return true;
    used.add(key);
    return false;
  });
  for (const [key, exception] of valid) {
    if (used.has(key) || unchecked(exception.record)) continue;
    const message = {
      en: `${exception.record} has no finding ${exception.code}.`,
      ja: `${exception.record} に ${exception.code} の指摘はありません。`,
    };
    complaints.push(complain(unnecessaryException, exception, '', message));
  }
  return [...left, ...complaints];
}

function keyOf({ code, record }: { readonly code: string; readonly record: string }): string {
  return `${code} ${record}`;
}

function complain(
  doc: CheckDoc,
  { source, pointer }: SourceException,
  field: string,
  message: LocalizedText,
): Diagnostic {
  return {
    code: doc.code,
    severity: doc.severity,
    record: source.id,
    pointer: pointer + field,
    location: source.locate(pointer + field),
    message,
    hint: { en: 'Remove the exception.', ja: '例外を取り除いてください。' },
  };
}
