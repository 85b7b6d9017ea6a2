import { z } from 'zod';
import { nearestIds } from '../dataset/nearest.ts';
import type { KindDefinition } from '../kinds/define-kind.ts';
import type { SourceRecord } from '../source/source-record.ts';
import type { Finding } from './check-context.ts';
import { fieldsAt } from './fields-at.ts';
import { invalidDate } from './reading/invalid-date.ts';
import { invalidValue } from './reading/invalid-value.ts';
import { missingField } from './reading/missing-field.ts';
import { missingLanguage } from './reading/missing-language.ts';
import { unknownField } from './reading/unknown-field.ts';
import { unknownTerm } from './reading/unknown-term.ts';
import { wrongType } from './reading/wrong-type.ts';

type Issue = z.core.$ZodIssue;

/** The problems of one record's shape; empty when it has none. */
export function schemaFindings(record: SourceRecord, definition: KindDefinition): Finding[] {
  return issuesOf(definition.schema, record.value).flatMap((issue) =>
    findingsOf(issue, record, definition.schema, []),
  );
}

/** As `safeParse`, without an Error: its stack and its message, the JSON of all issues, cost more than the parse. */
function issuesOf(schema: z.ZodType, value: unknown): Issue[] {
  const context = { async: false, reportInput: true } as const;
  const result = schema._zod.run({ value, issues: [] }, context);
  if (result instanceof Promise) throw new TypeError('A schema of records is never asynchronous.');
  return result.issues.map((issue) => z.core.util.finalizeIssue(issue, context, z.core.config()));
}

function findingsOf(
  issue: Issue,
  record: SourceRecord,
  schema: z.ZodType,
  base: readonly PropertyKey[],
): Finding[] {
  const path = [...base, ...issue.path];
  const pointer = pointerOf(path);
  const field = String(path.findLast((key) => typeof key === 'string') ?? record.kind);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        record,
        code: unknownField.code,
        pointer: pointerOf([...path, key]),
        at: 'key',
        message: `${key} is not a field of ${path.length === 0 ? `a ${record.kind}` : field}.`,
        hint: hintForTerm(key, fieldsAt(schema, path)),
      }));
    case 'invalid_union':
      return findingsOfUnion(issue, record, schema, path);
    case 'invalid_type':
      if (issue.input === undefined) return [missing(record, path)];
      return [
        {
          record,
          code: wrongType.code,
          pointer,
          message: `${field} should be ${article(issue.expected)}, but is ${describe(issue.input)}.`,
          ...(typeof issue.input === 'number' && issue.expected === 'string'
            ? { hint: `Put it in quotes: "${issue.input}".`, fix: { quote: true } as const }
            : {}),
        },
      ];
    case 'invalid_value':
      if (issue.input === undefined) return [missing(record, path)];
      return [
        {
          record,
          code: unknownTerm.code,
          pointer,
          message: `${describe(issue.input)} is not a term of ${field}.`,
          hint: hintForTerm(String(issue.input), issue.values.map(String)),
        },
      ];
    case 'custom': {
      const isDate = issue.params?.code === invalidDate.code;
      const hint: unknown = issue.params?.hint;
      return [
        {
          record,
          code: isDate ? invalidDate.code : invalidValue.code,
          pointer,
          message: isDate
            ? `${describe(issue.input)} is not a date: ${issue.message}.`
            : `${field} ${issue.message}.`,
          hint: typeof hint === 'string' ? hint : undefined,
        },
      ];
    }
    default:
      return [{ record, code: invalidValue.code, pointer, message: `${field} ${issue.message}.` }];
  }
}

/** Of the branches of a union, the one with the fewest problems is what was meant. */
function findingsOfUnion(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  record: SourceRecord,
  schema: z.ZodType,
  path: readonly PropertyKey[],
): Finding[] {
  const branches = issue.errors.map((issues) =>
    issues.flatMap((one) => findingsOf(one, record, schema, path)),
  );
  const [best] = branches.sort((a, b) => a.length - b.length);
  return (
    best ?? [{ record, code: invalidValue.code, pointer: pointerOf(path), message: issue.message }]
  );
}

function missing(record: SourceRecord, path: readonly PropertyKey[]): Finding {
  const field = String(path.at(-1));
  const parent = path.slice(0, -1);
  const language = { en: 'English', ja: 'Japanese' }[field];
  const owner = String(parent.findLast((key) => typeof key === 'string') ?? `This ${record.kind}`);
  return {
    record,
    code: language === undefined ? missingField.code : missingLanguage.code,
    pointer: pointerOf(parent),
    at: 'key',
    message:
      language === undefined
        ? `${owner} has no ${field}, which is required.`
        : `${owner} has no ${language} text.`,
    hint:
      language === undefined ? `Add ${field}.` : `Add ${field}: with the same content and numbers.`,
  };
}

function hintForTerm(term: string, terms: readonly string[]): string | undefined {
  const near = nearestIds(term, terms)[0];
  if (near !== undefined) return `Did you mean ${near}?`;
  return terms.length === 0 ? 'Remove it.' : `Use one of: ${terms.join(', ')}.`;
}

/** JSON pointer (RFC 6901) of a path. */
function pointerOf(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function describe(input: unknown): string {
  if (input === null) return 'empty';
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'object') return 'a map';
  return typeof input === 'string' ? `"${input}"` : String(input);
}

function article(expected: string): string {
  const word =
    { array: 'list', object: 'map', string: 'text', int: 'whole number' }[expected] ?? expected;
  return `a ${word}`;
}
