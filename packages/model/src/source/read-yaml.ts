import {
  Composer,
  type CST,
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  Parser,
  visit,
} from 'yaml';
import { alias } from '../check/reading/alias.ts';
import { directive } from '../check/reading/directive.ts';
import { duplicateKey } from '../check/reading/duplicate-key.ts';
import { emptyFile } from '../check/reading/empty-file.ts';
import { multipleDocuments } from '../check/reading/multiple-documents.ts';
import { numberForm } from '../check/reading/number-form.ts';
import { reservedKey } from '../check/reading/reserved-key.ts';
import { tag } from '../check/reading/tag.ts';
import { tooDeep } from '../check/reading/too-deep.ts';
import { yamlSyntax } from '../check/reading/yaml.ts';
import type { Location } from '../diagnostics/diagnostic.ts';
import { isPlainNumber } from './plain-scalar.ts';
import { problem, type YamlProblem } from './problem.ts';

import { isSuspect, textProblems } from './text-problems.ts';
import { depthOf } from './token-depth.ts';
import { MAX_DEPTH, RESERVED_KEYS } from './yaml-limits.ts';

export type { YamlProblem } from './problem.ts';

/** A YAML file as plain values, with the places of its parts. */
export interface YamlFile {
  readonly value: unknown;
  readonly problems: readonly YamlProblem[];
  /** The parsed document, for edits that keep comments and order; absent when the file cannot be read at all. */
  readonly document?: Document.Parsed;
  locate(path: readonly (string | number)[], at?: 'key' | 'value'): Location;
}

/** How every file is read: YAML 1.2 core without merge keys. Doubled keys are looked for here: the library compares each with each. */
export const YAML_OPTIONS = {
  version: '1.2',
  schema: 'core',
  merge: false,
  prettyErrors: false,
  uniqueKeys: false,
} as const;

/** At most this many problems a file: a damaged one repeats the same fault thousands of times. */
const MOST = 20;

/**
 * Reads one YAML 1.2 document with places, refusing what data never needs and what can hide or lose meaning: aliases,
 * tags, directives, doubled keys, numbers that lose digits, deep nesting, control and invisible characters.
 */
export function readYaml(text: string, file: string): YamlFile {
  const lineCounter = new LineCounter();
  const at = (offset: number): Location => {
    const { line, col } = lineCounter.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const unreadable = (problems: readonly YamlProblem[]): YamlFile => ({
    value: undefined,
    problems,
    locate: () => ({ file, line: 1, column: 1 }),
  });

  const characters = isSuspect(text) ? textProblems(text, file) : [];
  if (characters.length > 0) return unreadable(characters);
  const tokens = [...new Parser(lineCounter.addNewLine).parse(text)];
  const deep = depthOf(tokens, MAX_DEPTH);
  if (deep !== undefined) {
    return unreadable([
      problem(
        tooDeep,
        at(deep),
        `This value is nested ${MAX_DEPTH} levels deep.`,
        'Close the brackets before it; no record is that deep.',
      ),
    ]);
  }
  const [document, second] = new Composer(YAML_OPTIONS).compose(tokens, true, text.length);
  if (document === undefined) return unreadable([empty(file)]);
  const problems = [
    ...directiveProblems(tokens, at),
    ...syntaxProblems(document, at),
    ...(second === undefined ? [] : [severalDocuments(at(second.range[0]))]),
  ].slice(0, MOST);
  if (problems.length === 0) {
    problems.push(...refused(document, text, at).slice(0, MOST));
    if (document.contents === null || isEmptyScalar(document.contents)) problems.push(empty(file));
  }
  return {
    value: problems.length === 0 ? document.toJS() : undefined,
    problems,
    document,
    locate: (path, which = 'value') => at(offsetOf(document, path, which)),
  };
}

type At = (offset: number) => Location;

function directiveProblems(tokens: readonly CST.Token[], at: At): YamlProblem[] {
  return tokens
    .filter(({ type }) => type === 'directive')
    .map((token) =>
      problem(
        directive,
        at('offset' in token ? token.offset : 0),
        'A directive changes how the rest of the file is read.',
        'Remove the line; all files are YAML 1.2.',
      ),
    );
}

function syntaxProblems(document: Document.Parsed, at: At): YamlProblem[] {
  return [...document.errors, ...document.warnings].flatMap(({ code, message, pos }) => {
    // Tags are refused by name below, known or not.
    if (code === 'TAG_RESOLVE_FAILED') return [];
    if (code === 'BAD_ALIAS') return [problem(alias, at(pos[0]), message, 'Write the value out.')];
    return [problem(yamlSyntax, at(pos[0]), message, HINTS[code])];
  });
}

/** What to do about the faults that people make; others explain themselves. */
const HINTS: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'Put a text with a colon in double quotes.',
  BAD_SCALAR_START: 'Put a text that begins with a mark in double quotes.',
  MISSING_CHAR: 'Put the text in double quotes, or add the missing mark.',
};

function severalDocuments(location: Location): YamlProblem {
  return problem(
    multipleDocuments,
    location,
    'A second document begins here; a file holds one.',
    'Move it to a file of its own.',
  );
}

function empty(file: string): YamlProblem {
  return problem(
    emptyFile,
    { file, line: 1, column: 1 },
    'The file holds no value.',
    'Write the record or delete the file.',
  );
}

function refusedTag(name: string, location: Location): YamlProblem {
  return problem(tag, location, `The tag ${name} is not allowed.`, 'Remove the tag.');
}

function refused(document: Document.Parsed, text: string, at: At): YamlProblem[] {
  const problems: YamlProblem[] = [];
  visit(document, {
    Node(_key, node) {
      const location = at(node.range?.[0] ?? 0);
      if (isAlias(node)) {
        const message = `The alias *${node.source} repeats another value.`;
        problems.push(problem(alias, location, message, 'Write the value out.'));
      } else if (node.tag !== undefined) {
        problems.push(refusedTag(shortTag(node.tag), location));
      } else if (isScalar(node) && typeof node.value === 'number' && node.type === 'PLAIN') {
        const written = text.slice(node.range?.[0], node.range?.[1]);
        if (isPlainNumber(written)) return;
        const message = `${written} unquoted is read as the number ${node.value}.`;
        problems.push(problem(numberForm, location, message, `Put it in quotes: "${written}".`));
      }
    },
    Map(_key, map) {
      const seen = new Set<string>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        const location = at(key.range?.[0] ?? 0);
        if (RESERVED_KEYS.has(name)) {
          const message = `${name} is no field, and some programs take it for a part of every object.`;
          problems.push(problem(reservedKey, location, message, 'Remove it.'));
        } else if (seen.has(name)) {
          const message = `${name} stands twice in this map.`;
          problems.push(problem(duplicateKey, location, message, 'Keep one of the two.'));
        }
        seen.add(name);
      }
    },
  });
  return problems;
}

/** Tags of YAML itself are written with two marks: !!str. */
function shortTag(name: string): string {
  return name.replace(/^tag:yaml\.org,2002:/u, '!!');
}

function isEmptyScalar(node: unknown): boolean {
  return isScalar(node) && !isCollection(node) && node.value === null && node.source === '';
}

/** Offset of a node, of its key, or of the nearest parent that exists. */
function offsetOf(
  document: Document.Parsed,
  path: readonly (string | number)[],
  which: 'key' | 'value',
): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const [depth, key] of path.entries()) {
    const last = depth === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isScalar(item.key) && String(item.key.value) === String(key),
      );
      if (pair === undefined || !isPair(pair)) return offset;
      const part = last && which === 'key' ? pair.key : (pair.value ?? pair.key);
      offset = isNode(part) ? (part.range?.[0] ?? offset) : offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      if (!isNode(node)) return offset;
      offset = node.range?.[0] ?? offset;
    } else return offset;
  }
  return offset;
}
