import type { z } from 'zod';
import { nearestIds } from '../dataset/nearest.ts';
import { withArticle } from '../diagnostics/with-article.ts';
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
import { type ShapeIssue, shapeIssues } from './shape-issues.ts';

/** The problems of one record's shape; empty when it has none. */
export function schemaFindings(record: SourceRecord, definition: KindDefinition): Finding[] {
  return shapeIssues(definition.schema, record.value).flatMap((issue) =>
    findingsOf(issue, record, definition.schema, []),
  );
}

function findingsOf(
  issue: ShapeIssue,
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
        message: `${key} is not a field of ${path.length === 0 ? withArticle(record.kind) : field}.`,
        hint: hintForTerm(key, fieldPath(record.kind, path), () => fieldsAt(schema, path)),
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
          message: `${field} should be ${withArticle(TYPES[issue.expected] ?? issue.expected)}, but is ${describe(issue.input)}.`,
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
          hint: nearestTerm(String(issue.input), issue.values.map(String)),
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
          hint: typeof hint === 'string' ? `${hint}.` : undefined,
        },
      ];
    }
    default:
      return [{ record, code: invalidValue.code, pointer, message: `${field} ${issue.message}.` }];
  }
}

/** Of the branches of a union, the one with the fewest problems is what was meant. */
function findingsOfUnion(
  issue: Extract<ShapeIssue, { code: 'invalid_union' }>,
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

/** Hints that were given, by place and term: the same slip is often made in every file. */
const hints = new Map<string, string>();

/** At most this many are remembered; a hostile file brings a new one each time. */
const REMEMBERED = 1_000;

function hintForTerm(term: string, place: string, terms: () => readonly string[]): string {
  const key = `${place} ${term}`;
  const known = hints.get(key);
  if (known !== undefined) return known;
  const hint = nearestTerm(term, terms());
  if (hints.size < REMEMBERED) hints.set(key, hint);
  return hint;
}

function nearestTerm(term: string, terms: readonly string[]): string {
  if (terms.length === 0) return 'Remove it.';
  const near = nearestIds(term, terms)[0];
  return near === undefined ? `Use one of: ${terms.join(', ')}.` : `Did you mean ${near}?`;
}

/** A path without its indices, which names the same field of the same schema in every record. */
function fieldPath(kind: string, path: readonly PropertyKey[]): string {
  let place = kind;
  for (const key of path) if (typeof key === 'string') place += `.${key}`;
  return place;
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

/** What zod's names of types are called here. */
const TYPES: Readonly<Record<string, string>> = {
  array: 'list',
  object: 'map',
  string: 'text',
  int: 'whole number',
};
