import type { z } from 'zod';
import { nearestIds } from '../dataset/nearest.ts';
import { withArticle } from '../diagnostics/with-article.ts';
import type { LocalizedText } from '../fields/localized-text.ts';
import type { KindDefinition } from '../kinds/define-kind.ts';
import type { SourceRecord } from '../source/source-record.ts';
import type { Finding } from './check-context.ts';
import { fieldsAt } from './fields-at.ts';
import { didYouMean, quoteIt } from './hints.ts';
import { invalidDate } from './reading/invalid-date.ts';
import { invalidValue } from './reading/invalid-value.ts';
import { missingField } from './reading/missing-field.ts';
import { missingLanguage } from './reading/missing-language.ts';
import { unknownField } from './reading/unknown-field.ts';
import { unknownTerm } from './reading/unknown-term.ts';
import { wrongType } from './reading/wrong-type.ts';
import { type ShapeIssue, shapeIssues } from './shape-issues.ts';
import { valueWording } from './value-wording.ts';

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
        message: {
          en: `${key} is not a field of ${path.length === 0 ? withArticle(record.kind) : field}.`,
          ja: `${key} は ${field} の項目ではありません。`,
        },
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
          message: {
            en: `${field} should be ${withArticle(TYPES[issue.expected]?.en ?? issue.expected)}, but is ${describe(issue.input).en}.`,
            ja: `${field} は${TYPES[issue.expected]?.ja ?? issue.expected}であるべきところ、${describe(issue.input).ja}です。`,
          },
          ...(typeof issue.input === 'number' && issue.expected === 'string'
            ? { hint: quoteIt(String(issue.input)), fix: { quote: true } as const }
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
          message: {
            en: `${describe(issue.input).en} is not a term of ${field}.`,
            ja: `${describe(issue.input).ja}は ${field} の用語ではありません。`,
          },
          hint: nearestTerm(String(issue.input), issue.values.map(String)),
        },
      ];
    case 'custom': {
      if (issue.params?.code !== invalidDate.code) return [invalid(issue, record, path)];
      const { en, ja } = describe(issue.input);
      const message = {
        en: `${en} is not a date: ${issue.message}.`,
        ja: `${ja}は日付として読めません。`,
      };
      return [{ record, code: invalidDate.code, pointer, message, hint: hintIn(issue.params) }];
    }
    default:
      return [invalid(issue, record, path)];
  }
}

/** A value that its field does not take, in words of our own where there are any. */
function invalid(
  { message }: Pick<ShapeIssue, 'message'>,
  record: SourceRecord,
  path: readonly PropertyKey[],
): Finding {
  const field = String(path.findLast((key) => typeof key === 'string') ?? record.kind);
  const wording = valueWording(message, record.kind);
  return {
    record,
    code: invalidValue.code,
    pointer: pointerOf(path),
    message: { en: `${field} ${message}.`, ja: `${field} ${wording.ja}` },
    hint: wording.hint,
  };
}

/** The hint that a schema of ours gave along with its issue. */
function hintIn(params: Readonly<Record<string, unknown>> | undefined): LocalizedText | undefined {
  const hint = params?.hint;
  if (typeof hint !== 'object' || hint === null) return undefined;
  const { en, ja } = hint as { readonly en?: unknown; readonly ja?: unknown };
  return typeof en === 'string' && typeof ja === 'string' ? { en, ja } : undefined;
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
  return best ?? [invalid(issue, record, path)];
}

const LANGUAGES: Readonly<Record<string, LocalizedText>> = {
  en: { en: 'English', ja: '英語' },
  ja: { en: 'Japanese', ja: '日本語' },
};

function missing(record: SourceRecord, path: readonly PropertyKey[]): Finding {
  const field = String(path.at(-1));
  const parent = path.slice(0, -1);
  const language = LANGUAGES[field];
  const owner = parent.findLast((key) => typeof key === 'string');
  const [en, ja] =
    owner === undefined
      ? [`This ${record.kind}`, `この ${record.kind} `]
      : [String(owner), `${String(owner)} `];
  return {
    record,
    code: language === undefined ? missingField.code : missingLanguage.code,
    pointer: pointerOf(parent),
    at: 'key',
    message:
      language === undefined
        ? {
            en: `${en} has no ${field}, which is required.`,
            ja: `${ja}に必須の ${field} がありません。`,
          }
        : {
            en: `${en} has no ${language.en} text.`,
            ja: `${ja}に${language.ja}の文がありません。`,
          },
    hint:
      language === undefined
        ? { en: `Add ${field}.`, ja: `${field} を加えてください。` }
        : {
            en: `Add ${field}: with the same content and numbers.`,
            ja: `同じ内容と数で ${field}: を加えてください。`,
          },
  };
}

/** Hints that were given, by place and term: the same slip is often made in every file. */
const hints = new Map<string, LocalizedText>();

/** At most this many are remembered; a hostile file brings a new one each time. */
const REMEMBERED = 1_000;

function hintForTerm(term: string, place: string, terms: () => readonly string[]): LocalizedText {
  const key = `${place} ${term}`;
  const known = hints.get(key);
  if (known !== undefined) return known;
  const hint = nearestTerm(term, terms());
  if (hints.size < REMEMBERED) hints.set(key, hint);
  return hint;
}

function nearestTerm(term: string, terms: readonly string[]): LocalizedText {
  if (terms.length === 0) return { en: 'Remove it.', ja: '取り除いてください。' };
  const near = nearestIds(term, terms)[0];
  if (near !== undefined) return didYouMean(near);
  return {
    en: `Use one of: ${terms.join(', ')}.`,
    ja: `次のいずれかを使ってください: ${terms.join('、')}`,
  };
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

function describe(input: unknown): LocalizedText {
  if (input === null) return { en: 'empty', ja: '空' };
  if (Array.isArray(input)) return { en: 'a list', ja: '一覧' };
  if (typeof input === 'object') return { en: 'a map', ja: '組' };
  if (typeof input === 'string') return { en: `"${input}"`, ja: `「${input}」` };
  return { en: String(input), ja: String(input) };
}

/** What zod's names of types are called here. */
const TYPES: Readonly<Record<string, LocalizedText>> = {
  array: { en: 'list', ja: '一覧' },
  object: { en: 'map', ja: '組' },
  string: { en: 'text', ja: '文字列' },
  int: { en: 'whole number', ja: '整数' },
  number: { en: 'number', ja: '数' },
  boolean: { en: 'boolean', ja: '真偽値' },
};
