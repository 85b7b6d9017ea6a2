import { badSlug } from '../check/reading/bad-slug.ts';
import { wrongType } from '../check/reading/wrong-type.ts';
import { SLUG_PATTERN } from '../fields/id.ts';
import type { KindDefinition } from '../kinds/define-kind.ts';
import type { Redirect } from '../kinds/records.ts';
import { problem, type YamlProblem } from './problem.ts';
import { REDIRECT_KIND, redirectOf, standsForRecord } from './read-redirect.ts';
import { readYaml, type YamlFile } from './read-yaml.ts';
import type { SourceFile } from './source-file.ts';
import type { SourceRecord } from './source-record.ts';

/** What one file holds. A redirect is also a record, of no kind, so that it has a place. */
export interface RecordFile {
  readonly records: readonly SourceRecord[];
  readonly redirects: readonly (readonly [SourceRecord, Redirect])[];
  readonly problems: readonly YamlProblem[];
}

/** Turns the value of a file into records: one, or one an entry where the kind keeps lists. */
export function recordsOfFile(
  definition: KindDefinition,
  id: string,
  source: SourceFile,
  value: unknown,
): RecordFile {
  const { file } = source;
  const yaml = lazyYaml(source);
  if (standsForRecord(value)) {
    const record = recordOf(REDIRECT_KIND, id, file, yaml, value, []);
    const { redirect, problems } = redirectOf(record);
    return fileWith({ redirects: redirect === undefined ? [] : [[record, redirect]], problems });
  }
  if (definition.layout !== 'list') {
    return fileWith({ records: [recordOf(definition.kind, id, file, yaml, value, [])] });
  }
  if (!Array.isArray(value)) {
    const top = { file, line: 1, column: 1 };
    const message = {
      en: `A ${definition.kind} file is a list of records.`,
      ja: `${definition.kind} のファイルはレコードの一覧です。`,
    };
    const hint = {
      en: 'Start each record with "- id:".',
      ja: '各レコードを「- id:」で始めてください。',
    };
    return fileWith({
      problems: [problem(wrongType, top, message, hint)],
    });
  }
  const records: SourceRecord[] = [];
  const redirects: (readonly [SourceRecord, Redirect])[] = [];
  const problems: YamlProblem[] = [];
  for (const [index, item] of value.entries()) {
    const { id: suffix, ...rest } = isObject(item) ? item : { id: undefined };
    const known = typeof suffix === 'string' && isSlug(suffix);
    const recordId = `${id}/${known ? suffix : `entry-${index + 1}`}`;
    if (known && standsForRecord(rest)) {
      const record = recordOf(REDIRECT_KIND, recordId, file, yaml, rest, [index]);
      const read = redirectOf(record);
      if (read.redirect !== undefined) redirects.push([record, read.redirect]);
      problems.push(...read.problems);
      continue;
    }
    if (typeof suffix === 'string' && !known) {
      problems.push(slugProblem(suffix, yaml().locate([index, 'id'])));
    }
    // An entry without a usable id keeps it, so that the schema says so.
    records.push(recordOf(definition.kind, recordId, file, yaml, known ? rest : item, [index]));
  }
  return { records, redirects, problems };
}

/** Why a name cannot be part of an id. */
export function slugProblem(slug: string, location: YamlProblem['location']): YamlProblem {
  const message = SLUG_PATTERN.test(slug)
    ? {
        en: `${slug} is a name that programs or systems reserve.`,
        ja: `${slug} はプログラムやシステムが予約している名です。`,
      }
    : { en: `${slug} cannot be part of an id.`, ja: `${slug} は ID の一部にできません。` };
  const hint = SLUG_PATTERN.test(slug)
    ? { en: 'Choose another name.', ja: '別の名にしてください。' }
    : {
        en: 'Use lower-case letters, digits and single hyphens.',
        ja: '英小文字・数字・一つずつのハイフンを使ってください。',
      };
  return problem(badSlug, location, message, hint);
}

/** Names of every object in JavaScript, and of devices in Windows, where no file can bear them. */
const RESERVED = /^(?:constructor|prototype|con|prn|aux|nul|com\d|lpt\d)$/u;

/** File systems end names at 255 bytes; `.yaml` and a temporary ending must fit too. */
const MAX_SLUG = 200;

/** Whether a name can be part of an id. */
export function isSlug(name: string): boolean {
  return SLUG_PATTERN.test(name) && !RESERVED.test(name) && name.length <= MAX_SLUG;
}

function fileWith(parts: Partial<RecordFile>): RecordFile {
  return { records: [], redirects: [], problems: [], ...parts };
}

/** Places are rarely asked for, and reading a file with places takes thirty times as long as without. */
export function lazyYaml({ text, file }: Pick<SourceFile, 'text' | 'file'>): () => YamlFile {
  let yaml: YamlFile | undefined;
  return () => {
    yaml ??= readYaml(text, file);
    return yaml;
  };
}

/** A record whose places are looked up in its file, below a base path. */
export function recordOf(
  kind: string,
  id: string,
  file: string,
  yaml: () => YamlFile,
  value: unknown,
  base: readonly (string | number)[],
): SourceRecord {
  const locate: SourceRecord['locate'] = (pointer, at) =>
    yaml().locate([...base, ...pointer.split('/').slice(1).map(unescapePointer)], at);
  return { id, kind, file, value, locate };
}

function unescapePointer(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
