import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nearestIds } from '../dataset/nearest.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { SLUG_PATTERN } from '../fields/id.ts';
import type { KindDefinition } from '../kinds/define-kind.ts';
import { kinds } from '../kinds/index.ts';
import type { Redirect } from '../kinds/records.ts';
import { decodeUtf8 } from '../text/index.ts';
import { readYaml, type YamlFile } from './read-yaml.ts';
import type { SourceRecord } from './source-record.ts';

/** What a folder of YAML holds, and what could not be read. */
export interface SourceFolder {
  readonly records: readonly SourceRecord[];
  readonly redirects: Readonly<Record<string, Redirect>>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads `<folder>/<kind>/<slug>.yaml` in name order; a file that cannot be read becomes a diagnostic,
 * and the rest is read all the same. Throws only when the folder itself cannot be listed.
 */
export async function readSource(folder: string, shown = folder): Promise<SourceFolder> {
  const records: SourceRecord[] = [];
  const redirects: Record<string, Redirect> = {};
  const diagnostics: Diagnostic[] = [];
  const definitions = new Map<string, KindDefinition>(
    kinds.map((kind) => [kind.kind, kind as never]),
  );

  for (const entry of await list(folder)) {
    const kindFolder = `${shown}/${entry.name}`;
    const definition = definitions.get(entry.name);
    if (definition === undefined || !entry.directory) {
      if (!entry.directory && !/\.ya?ml$/u.test(entry.name)) continue;
      diagnostics.push(unknownKind(entry.name, kindFolder, [...definitions.keys()]));
      continue;
    }
    for (const file of await list(join(folder, entry.name))) {
      const shownFile = `${kindFolder}/${file.name}`;
      const bytes = file.directory
        ? undefined
        : await readFile(join(folder, entry.name, file.name));
      const read = readRecordFile(definition, file.name, shownFile, bytes);
      records.push(...read.records);
      Object.assign(redirects, read.redirects);
      diagnostics.push(...read.diagnostics);
    }
  }
  return { records, redirects, diagnostics };
}

function readRecordFile(
  definition: KindDefinition,
  name: string,
  file: string,
  bytes: Uint8Array | undefined,
): SourceFolder {
  const top = { file, line: 1, column: 1 };
  const slug = /^(?<slug>.*)\.ya?ml$/u.exec(name)?.groups?.slug;
  const id = `${definition.kind}/${slug ?? name}`;
  const fail = (code: string, message: string, hint: string, location = top): SourceFolder => ({
    records: [],
    redirects: {},
    diagnostics: [{ code, severity: 'error', record: id, pointer: '', location, message, hint }],
  });
  if (bytes === undefined || slug === undefined) {
    return fail(
      'identity/unexpected-file',
      `${name} is not a YAML file.`,
      'Name it <slug>.yaml or move it away.',
    );
  }
  if (!SLUG_PATTERN.test(slug)) {
    return fail(
      'identity/bad-slug',
      `${slug} cannot be part of an id.`,
      'Use lower-case letters, digits and single hyphens.',
    );
  }
  const decoded = decodeUtf8(bytes);
  if (!decoded.ok) {
    return fail('syntax/encoding', decoded.message, decoded.hint);
  }
  const yaml = readYaml(decoded.text, file);
  if (yaml.problems.length > 0) {
    const diagnostics = yaml.problems.map(
      (problem): Diagnostic => ({ ...problem, severity: 'error', record: id, pointer: '' }),
    );
    return { records: [], redirects: {}, diagnostics };
  }
  const redirect = redirectIn(yaml.value);
  if (redirect !== undefined)
    return { records: [], redirects: { [id]: redirect }, diagnostics: [] };
  if (definition.layout !== 'list') {
    return {
      records: [recordOf(definition.kind, id, file, yaml, yaml.value, [])],
      redirects: {},
      diagnostics: [],
    };
  }
  if (!Array.isArray(yaml.value)) {
    return fail(
      'schema/wrong-type',
      `A ${definition.kind} file is a list of records.`,
      'Start each record with "- id:".',
    );
  }
  const records = yaml.value.map((item: unknown, index) => {
    const { id: suffix, ...value } = isObject(item) ? item : { id: undefined };
    const known = typeof suffix === 'string' && SLUG_PATTERN.test(suffix);
    const recordId = `${id}/${known ? suffix : `entry-${index + 1}`}`;
    const stored = known || !isObject(item) ? (isObject(item) ? value : item) : item;
    return recordOf(definition.kind, recordId, file, yaml, stored, [index]);
  });
  return { records, redirects: {}, diagnostics: [] };
}

function recordOf(
  kind: string,
  id: string,
  file: string,
  yaml: YamlFile,
  value: unknown,
  base: readonly number[],
): SourceRecord {
  const locate: SourceRecord['locate'] = (pointer, at) =>
    yaml.locate([...base, ...pointer.split('/').slice(1).map(unescapePointer)], at);
  return { id, kind, file, value, locate };
}

function redirectIn(value: unknown): Redirect | undefined {
  if (!isObject(value) || Object.keys(value).length !== 1) return undefined;
  const { moved, split } = value;
  if (typeof moved === 'string') return { moved };
  return Array.isArray(split) && split.every((id) => typeof id === 'string')
    ? { split }
    : undefined;
}

function unknownKind(name: string, file: string, known: readonly string[]): Diagnostic {
  const near = nearestIds(name, known)[0];
  return {
    code: 'identity/unknown-kind',
    severity: 'error',
    record: name,
    pointer: '',
    location: { file, line: 1, column: 1 },
    message: `${name} is not a kind of record.`,
    hint: near === undefined ? `Kinds are ${known.join(', ')}.` : `Did you mean ${near}?`,
  };
}

async function list(folder: string) {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => !entry.name.startsWith('.'))
    .map((entry) => ({ name: entry.name, directory: entry.isDirectory() }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function unescapePointer(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
