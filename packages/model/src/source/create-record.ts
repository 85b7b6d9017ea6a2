import { stringify } from 'yaml';
import { schemaFindings } from '../check/schema-findings.ts';
import { withArticle } from '../diagnostics/with-article.ts';
import type { LocalizedText } from '../fields/localized-text.ts';
import type { KindDefinition } from '../kinds/define-kind.ts';
import { type Kind, kinds } from '../kinds/index.ts';
import { canonicalText } from './canonical-text.ts';
import { type FieldGuide, fieldGuides } from './field-guide.ts';
import { isSlug } from './read-record-file.ts';

/** Values by field; a dotted name (`name.en`) stands for a field inside. A single value will do for a list of one. */
export type Answers = Readonly<Record<string, unknown>>;

/** A new record as the text of its file, or what is missing or wrong. */
export type CreatedRecord =
  | {
      readonly ok: true;
      readonly id: string;
      /** Path of its file, relative to the source folder. */
      readonly path: string;
      readonly text: string;
      /** The text is an entry for the end of the file, which holds other records of the kind. */
      readonly append: boolean;
    }
  | { readonly ok: false; readonly problems: readonly AnswerProblem[] };

/** What is wrong with an answer; `field` is dotted. */
export interface AnswerProblem {
  readonly field: string;
  readonly message: LocalizedText;
  readonly hint?: LocalizedText | undefined;
}

/**
 * Writes a record as a person would: answered fields in the order of the kind, each under a comment that explains it,
 * and the optional ones that were not answered as comments to fill in. The text is canonical and fits the schema.
 */
export function createRecord(kind: Kind, slug: string, answers: Answers): CreatedRecord {
  const definition = kinds.find((one) => one.kind === kind) as unknown as KindDefinition;
  const guides = fieldGuides(definition);
  const problems: AnswerProblem[] = [];
  const parts = slug.split('/');
  const list = definition.layout === 'list';
  if (parts.length !== (list ? 2 : 1) || !parts.every(isSlug)) {
    const hint = list
      ? {
          en: 'Write <briefing>/<number>, as ports/001.',
          ja: 'ports/001 のように <briefing>/<番号> と書いてください。',
        }
      : { en: 'Write it as ito-mei.', ja: 'ito-mei のように書いてください。' };
    const message = {
      en: `${slug} cannot be the name of ${withArticle(kind)}.`,
      ja: `${slug} は ${kind} の名にできません。`,
    };
    problems.push({ field: 'id', message, hint });
  }
  const value = valueFrom(answers, guides);
  const record = {
    id: `${kind}/${slug}`,
    kind,
    file: '',
    value,
    locate: () => ({ file: '', line: 1, column: 1 }),
  };
  for (const { pointer, message, hint } of schemaFindings(record, definition)) {
    const missing = /^.* has no (?<field>\w+),/u.exec(message.en)?.groups?.field;
    const field = [...pointer.split('/').slice(1), ...(missing === undefined ? [] : [missing])];
    problems.push({ field: field.join('.'), message, hint });
  }
  if (problems.length > 0) return { ok: false, problems };
  const body = bodyOf(guides, value);
  const head = `# ${definition.label.en}: ${definition.description.en}\n`;
  const text = list
    ? canonicalText(`- id: ${JSON.stringify(parts[1])}\n${indent(body)}`)
    : canonicalText(head + body);
  const path = `${kind}/${parts[0]}.yaml`;
  return { ok: true, id: record.id, path, text, append: list };
}

function valueFrom(answers: Answers, guides: readonly FieldGuide[]): Record<string, unknown> {
  const nested: Record<string, unknown> = {};
  for (const [name, answer] of Object.entries(answers)) {
    if (answer === undefined) continue;
    const [first = '', ...rest] = name.split('.');
    if (rest.length === 0) nested[first] = answer;
    else {
      const known: unknown = Object.hasOwn(nested, first) ? nested[first] : undefined;
      nested[first] = { ...(isObject(known) ? known : {}), [rest.join('.')]: answer };
    }
  }
  const known = new Map(guides.map((guide) => [guide.name, guide]));
  return Object.fromEntries(
    Object.entries(nested).map(([name, answer]) => [name, convert(answer, known.get(name))]),
  );
}

/** Answers of flags and questions are texts; a field may need a number, a list or a map. */
function convert(answer: unknown, guide: FieldGuide | undefined): unknown {
  if (guide === undefined) return answer;
  if (guide.list) {
    const single = { ...guide, list: false };
    const several = Array.isArray(answer) ? answer : [answer];
    return several.map((one: unknown) => convert(one, single));
  }
  if (guide.type === 'map' && isObject(answer)) return valueFrom(answer, guide.fields);
  if (typeof answer !== 'string') return answer;
  if (guide.type === 'number' && /^-?\d+(?:\.\d+)?$/u.test(answer)) return Number(answer);
  if (guide.type === 'yes-no') return answer === 'true' || answer === 'yes';
  return answer;
}

function bodyOf(guides: readonly FieldGuide[], value: Readonly<Record<string, unknown>>): string {
  const blocks: string[] = [];
  let open = '';
  for (const guide of guides) {
    const answer = value[guide.name];
    if (answer === undefined) {
      open += `# ${guide.name}: ${explain(guide)}\n`;
      continue;
    }
    const text = stringify({ [guide.name]: answer }, { lineWidth: 0 });
    blocks.push(`${open}# ${explain(guide)}\n${text}`);
    open = '';
  }
  // Comments behind the last field would belong to what is nested in it.
  const last = blocks.pop() ?? '';
  return [...blocks, open + last].join('');
}

/** One line: what the field is, and what is written in it. */
function explain({ description, type, list, targets, terms, fields }: FieldGuide): string {
  const what = {
    text: 'text',
    localized: 'text in English and Japanese',
    date: 'date (EDTF), such as 2026-01-15',
    id: targets.length === 0 ? 'id of a record' : `id, of kind ${targets.join(' or ')}`,
    term: `one of ${terms.join(', ')}`,
    number: 'number',
    'yes-no': 'true or false',
    map: `map of ${fields.map(({ name }) => name).join(', ')}`,
  }[type];
  return `${description} (${list ? 'list: ' : ''}${what})`;
}

function indent(text: string): string {
  return text.replaceAll(/^(?=.)/gmu, '  ');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
